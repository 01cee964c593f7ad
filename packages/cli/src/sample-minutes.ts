import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const samplesRoot = fileURLToPath(new URL("../../../fixtures/minutes", import.meta.url));

/** The part of a fixture's `case.json` that matters here. */
const SampleCase = z.object({
  source: z.string(),
  sample: z.boolean().default(false),
  pdf: z.boolean().default(false),
});

/** A sample: where it lies, and a name that says more than `source.pdf`. */
export interface SampleFile {
  readonly path: string;
  readonly name: string;
}

/** The bundled minutes of an invented municipality; the PDF where there is one. None where they were left out. */
export function sampleMinutes(root = samplesRoot): SampleFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((slug) => existsSync(join(root, slug, "case.json")))
    .flatMap((slug) => sampleIn(root, slug));
}

function sampleIn(root: string, slug: string): SampleFile[] {
  const { sample, pdf, source } = SampleCase.parse(JSON.parse(readFileSync(join(root, slug, "case.json"), "utf8")));
  const file = pdf ? "source.pdf" : source;
  return sample ? [{ path: join(root, slug, file), name: `${slug}${extname(file)}` }] : [];
}

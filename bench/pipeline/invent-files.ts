import { printWithPdfkit } from "../../packages/ingest/test/extraction/layouts/print-with-pdfkit.ts";
import { printedBlocks } from "../../packages/ingest/test/extraction/layouts/printed-blocks.ts";
import { generateMeeting } from "../generate-meeting.ts";

/** How minutes arrive: as text, which is read in no time, or as PDF. */
export const FILE_KINDS = ["text", "pdf"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface InventedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ITEMS_PER_MEETING = 8;

/** Minutes of `count` meetings, no two of the same body. */
export function inventFiles(kind: FileKind, count: number): Promise<InventedFile[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const text = minutesOf(n);
      if (kind === "text") return { name: `${n}.txt`, bytes: new TextEncoder().encode(text) };
      return { name: `${n}.pdf`, bytes: await printWithPdfkit(printedBlocks(text)) };
    }),
  );
}

function minutesOf(n: number): string {
  const name = [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
  const body = `Lokalråd ${name.toUpperCase()}by`;
  return generateMeeting(ITEMS_PER_MEETING).replaceAll("Teknik- og Fritidsudvalget", body);
}

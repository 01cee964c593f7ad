import { ExtractionError } from "../errors.ts";
import type { Container } from "./containers/container.ts";
import { mailContainer } from "./containers/mail-container.ts";
import { zipContainer } from "./containers/zip-container.ts";
import type { Extractor, InputFile } from "./extractor.ts";
import { htmlExtractor } from "./html/html-extractor.ts";
import { docxExtractor } from "./office/docx-extractor.ts";
import { odtExtractor } from "./office/odt-extractor.ts";
import { rtfExtractor } from "./office/rtf-extractor.ts";
import { pdfExtractor } from "./pdf/pdf-extractor.ts";
import { agendaManagementExtractor } from "./structured/agenda-management-extractor.ts";
import { firstAgendaExtractor } from "./structured/first-agenda-extractor.ts";
import { sbsysExtractor } from "./structured/sbsys-extractor.ts";
import { markdownExtractor } from "./text/markdown-extractor.ts";
import { textExtractor } from "./text/text-extractor.ts";

/** Every format that is a document. The order decides only between equal scores. */
export const extractors: readonly Extractor[] = [
  pdfExtractor,
  docxExtractor,
  odtExtractor,
  rtfExtractor,
  htmlExtractor,
  markdownExtractor,
  textExtractor,
  firstAgendaExtractor,
  sbsysExtractor,
  agendaManagementExtractor,
];

/** Every format that holds documents. */
export const containers: readonly Container[] = [zipContainer, mailContainer];

/** The format that is surest that the content is its own. @throws ExtractionError `empty-file`, `unknown-format` */
export function chooseFormat(file: InputFile): Extractor | Container {
  if (file.bytes.length === 0) throw new ExtractionError("empty-file", `${file.name} er tom.`);
  let best: Extractor | Container | undefined;
  let bestScore = 0;
  for (const format of [...extractors, ...containers]) {
    const score = format.match(file);
    if (score > bestScore) [best, bestScore] = [format, score];
  }
  if (best) return best;
  throw new ExtractionError(
    "unknown-format",
    `${file.name} er af en type, der ikke kan læses: gem den som PDF eller tekst.`,
  );
}

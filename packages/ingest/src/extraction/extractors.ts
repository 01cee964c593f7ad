import { chooseExtractor } from "./choose-extractor.ts";
import { createMailExtractor } from "./containers/mail-extractor.ts";
import { createZipExtractor } from "./containers/zip-extractor.ts";
import type { Extractor } from "./extractor.ts";
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

const single: readonly Extractor[] = [
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

/** Containers hold single documents; a mail may hold an archive. Deeper nesting is not minutes but a trap. */
const zipExtractor = createZipExtractor((part) => chooseExtractor(single, part).extract(part));
const mailExtractor = createMailExtractor((part) => chooseExtractor([...single, zipExtractor], part).extract(part));

/** Every format that can be read. The order decides only between equal scores. */
export const extractors: readonly Extractor[] = [...single, zipExtractor, mailExtractor];

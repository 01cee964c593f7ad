import type { CaseNumber } from "../records/index.ts";
import { parseCaseNumber, parseUnlabelledCaseNumber } from "./case-number.ts";

/** A line under (or right above) an item's heading that says which case it is and who may read it. */
export interface CaseLine {
  readonly caseNumber: CaseNumber | null;
  readonly access: "open" | "closed" | null;
  /** A case label was printed but its value could not be read as a number. */
  readonly unreadable: string | null;
}

const CASE_LABEL =
  /^(?:sagsnr|sagsnummer|sagnr|sagnummer|saksnr|saksnummer|sag nr|sags nr|sag|journalnr|journalnummer|journal nr|j\. ?nr|jnr|sagsid|sags-id|sags id|esdh-sag|acadre sagsnr)(?:\.:|\.|:|(?= \d)) */i;
const OTHER_LABEL =
  /^(?:dok(?:ument)?\.? ?(?:nr|id|nummer)?|initialer|sagsinitialer|sagsbeh(?:andler)?|sagsansvarlig|sagsansv|brevid|forvaltning|afdeling|ansvarlig|udvalg|kle(?:-emne)?|kle nr|type|sagstype|sagstitel|direktør|journaliseret|mødedato|ansvarlig chef)(?:\.:|\.|:) */i;
const NEXT_LABEL = /[\s,;]{1,4}(?=\p{Lu}[\p{L}.]{2,20}(?:\. ?)?[:.])|\s{2,}|\t|, |;/u;
const ACCESS_WORD =
  /(?<!\p{L})(åben|åbent|åpen|lukket|lukkede|fortroligt?)(?: (?:punkt|sag|dagsorden|dagsordenspunkt))?\.?$/iu;
/** What {@link ACCESS_WORD} may take at the end of a line, and the letter before it: no more is searched. */
const LONGEST_ACCESS = 30;
const ACCESS_FIRST = /^(åben|åbent|åpen|lukket|fortroligt?)(?: (?:punkt|sag))?(?: ?[-–:|] ?|\t| {2,})/i;

/** `01.03.00P08 - 2011/5172`: the subject, and behind it the case. */
const SUBJECT_FIRST = /^\d{2}\.\d{2}(?:\.\d{2})?-?[A-ZÆØ]\d{2} ?[-–] ?(?=(?:19|20)\d{2}\/\d)/;

/**
 * Reads a line of labels.
 *
 * Accepts `00.01.00-P35-9-22`, `Åbent - 01.00.00-G01-12-16`, `01.02P16 - 2016/14406`, `Sagsnr.: 330-2018-1234   Dok.nr.: 330-2018-5   Åbent`, `Lukket punkt`;
 * refuses `Sagen drøftes igen.`, `Åbent hus i hallen`, `Budget 2024`.
 */
export function readCaseLine(printed: string): CaseLine | null {
  if (printed.length > 200) return null;
  const text = printed.replace(/^\((.{4,40})\)$/, "$1");
  const access = readAccess(text);
  const value = text.replace(ACCESS_FIRST, "").replace(SUBJECT_FIRST, "");
  const bare = parseUnlabelledCaseNumber(
    (access === null ? value : value.replace(ACCESS_WORD, "")).trim().replace(/\.$/, ""),
  );
  if (bare !== null) return { caseNumber: bare, access, unreadable: null };
  const label = CASE_LABEL.exec(value);
  if (label) return readLabelled(value.slice(label[0].length), access);
  if (OTHER_LABEL.test(value)) return { caseNumber: labelledLater(value), access, unreadable: null };
  return access !== null && text.replace(ACCESS_WORD, "").trim() === ""
    ? { caseNumber: null, access, unreadable: null }
    : null;
}

function readAccess(text: string): CaseLine["access"] {
  const word = (ACCESS_FIRST.exec(text) ?? ACCESS_WORD.exec(text.slice(-LONGEST_ACCESS)))?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return word.startsWith("å") ? "open" : "closed";
}

function readLabelled(value: string, access: CaseLine["access"]): CaseLine | null {
  const printed = (value.split(NEXT_LABEL)[0] ?? "")
    .replace(ACCESS_WORD, "")
    .trim()
    .replace(/[.,;]$/, "");
  const caseNumber = parseCaseNumber(printed) ?? parseCaseNumber(printed.split(" ")[0] ?? "");
  // `Sag 66 om klippekort` is a sentence.
  if (caseNumber === null && /^\d{1,3} \p{Ll}{2}/u.test(printed)) return null;
  if (caseNumber === null && printed !== "" && !/^[\d.]/.test(printed))
    return /\d/.test(printed) ? { caseNumber, access, unreadable: printed } : null;
  return { caseNumber, access, unreadable: caseNumber === null && printed !== "" ? printed : null };
}

/** `Dok.nr.: 5   Sagsnr.: 330-2018-1234` */
function labelledLater(text: string): CaseNumber | null {
  for (const part of text.split(NEXT_LABEL)) {
    const label = CASE_LABEL.exec(part);
    const found = label ? parseCaseNumber(part.slice(label[0].length).trim()) : null;
    if (found) return found;
  }
  return null;
}

import type { SourceLine } from "@referat/parser/source-document";
import iconv from "iconv-lite";
import { createLineCollector, type LineCollector } from "../line-collector.ts";
import type { PictureSize } from "./unread-pictures.ts";

/** Groups that hold no text of the document. */
const unread = new Set(
  "fonttbl colortbl stylesheet info fldinst listtable listoverridetable rsidtbl generator object themedata colorschememapping latentstyles datastore xmlnstbl bkmkstart bkmkend annotation shprslt".split(
    " ",
  ),
);
/** Groups with text of their own, by where it goes. */
const asides: ReadonlyMap<string, Aside> = new Map<string, Aside>([
  ["header", "headers"],
  ["headerl", "headers"],
  ["headerr", "headers"],
  ["headerf", "headers"],
  ["footer", "footers"],
  ["footerl", "footers"],
  ["footerr", "footers"],
  ["footerf", "footers"],
  ["footnote", "notes"],
]);
type Aside = "headers" | "footers" | "notes";
/** Control words that stand for a character. */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: " ",
    emdash: "—",
    endash: "–",
    lquote: "‘",
    rquote: "’",
    ldblquote: "“",
    rdblquote: "”",
    bullet: "•",
    emspace: " ",
    enspace: " ",
    "~": " ",
    _: "-",
  }),
);

const TWIPS_PER_POINT = 20;

/** What holds inside a `{…}` group and ends with it. */
interface Group {
  readonly skipped: boolean;
  /** Characters that follow a `\u` for readers that do not know it. */
  readonly fallback: number;
  /** Where its text goes: the body, or a header, a footer, the footnotes. */
  readonly lines: LineCollector;
}

interface State {
  readonly asides: Readonly<Record<Aside, LineCollector>>;
  readonly pictures: PictureSize[];
  readonly groups: Group[];
  notes: number;
  codePage: string;
  group: Group;
  /** Fallback characters still to be skipped. */
  pending: number;
}

/** A control word, a control symbol, a hexadecimal byte, a brace, or plain text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giu;

/** What an RTF file holds. */
export interface RtfContent {
  readonly lines: SourceLine[];
  readonly pictures: readonly PictureSize[];
}

/**
 * Lines of an RTF file, given as Latin-1 text. Table cells are parted by tabs; deleted and hidden parts are not read; headers
 * and footers are furniture, footnotes follow at the end.
 */
export function readRtf(rtf: string): RtfContent {
  const body = createLineCollector();
  const state: State = {
    asides: { headers: createLineCollector(), footers: createLineCollector(), notes: createLineCollector() },
    pictures: [],
    groups: [],
    notes: 0,
    codePage: "windows-1252",
    group: { skipped: false, fallback: 1, lines: body },
    pending: 0,
  };
  for (const [, word, parameter, byte, symbol, brace, text] of rtf.matchAll(token)) {
    if (word !== undefined) controlWord(state, word.toLowerCase(), parameter);
    else if (byte !== undefined) addText(state, iconv.decode(Buffer.from(byte, "hex"), state.codePage));
    else if (symbol !== undefined) controlSymbol(state, symbol);
    else if (brace !== undefined) controlBrace(state, brace);
    else if (text !== undefined) addText(state, text.replace(/[\r\n]/gu, ""));
  }
  const { headers, footers, notes } = state.asides;
  const lines = [...asFurniture(headers), ...body.finish(), ...notes.finish(), ...asFurniture(footers)];
  return { lines, pictures: state.pictures };
}

/** A header that each section repeats is there once. */
function asFurniture(lines: LineCollector): SourceLine[] {
  const texts = new Set(lines.finish().map(({ text }) => text));
  return [...texts].filter((text) => text !== "").map((text) => ({ text, furniture: true }));
}

function controlBrace(state: State, brace: string): void {
  state.pending = 0;
  if (brace === "{") state.groups.push(state.group);
  else state.group = state.groups.pop() ?? state.group;
}

function controlSymbol(state: State, symbol: string): void {
  if (symbol === "*") state.group = { ...state.group, skipped: true };
  else if (symbol === "\n" || symbol === "\r") state.group.lines.endParagraph();
  else addText(state, characters.get(symbol) ?? (/[\\{}]/.test(symbol) ? symbol : ""));
}

function controlWord(state: State, word: string, parameter: string | undefined): void {
  const aside = asides.get(word);
  if (unread.has(word) || ((word === "v" || word === "deleted") && parameter !== "0"))
    state.group = { ...state.group, skipped: true };
  else if (aside) openAside(state, aside);
  else if (word === "shptxt") openTextBox(state);
  else if (word === "pict") openPicture(state);
  else if (word === "picwgoal" || word === "pichgoal") measurePicture(state, word, Number(parameter ?? 0));
  else if (word === "ansicpg") state.codePage = codePageOf(parameter);
  else if (word === "mac") state.codePage = "macintosh";
  else if (word === "uc") state.group = { ...state.group, fallback: Number(parameter ?? 1) };
  else if (word === "u") addUnicode(state, Number(parameter ?? 0));
  else if (!state.group.skipped) layoutWord(state.group.lines, word, parameter);
}

/** The text of a box is in a part that readers of old need not know. */
function openTextBox(state: State): void {
  state.group = { ...state.group, skipped: false };
  state.group.lines.endParagraph();
}

/** LibreOffice marks footnotes as a part that readers of old need not know. */
function openAside(state: State, aside: Aside): void {
  const lines = state.asides[aside];
  state.group = { ...state.group, skipped: state.groups.at(-1)?.skipped ?? false, lines };
  lines.endParagraph();
  if (aside === "notes") lines.add(`${++state.notes} `);
}

function openPicture(state: State): void {
  state.pictures.push([0, 0]);
  state.group = { ...state.group, skipped: true };
}

/** The size it is shown with, in twentieths of a point. */
function measurePicture(state: State, word: string, twips: number): void {
  const [width, height] = state.pictures.pop() ?? [0, 0];
  state.pictures.push(word === "picwgoal" ? [twips / TWIPS_PER_POINT, height] : [width, twips / TWIPS_PER_POINT]);
}

function layoutWord(lines: LineCollector, word: string, parameter: string | undefined): void {
  if (word === "par" || word === "sect") lines.endParagraph();
  else if (word === "line" || word === "row" || word === "page") lines.endLine();
  else if (word === "cell") lines.add("\t");
  else if (word === "outlinelevel" && Number(parameter) < 6) lines.add("", { headingLevel: Number(parameter) + 1 });
  else lines.add(characters.get(word) ?? "");
}

function addUnicode(state: State, code: number): void {
  addText(state, String.fromCharCode(code < 0 ? code + 65536 : code));
  state.pending = state.group.fallback;
}

function addText(state: State, text: string): void {
  const shown = text.slice(state.pending);
  state.pending = Math.max(0, state.pending - text.length);
  if (!state.group.skipped) state.group.lines.add(shown);
}

function codePageOf(parameter: string | undefined): string {
  const name = `cp${parameter ?? "1252"}`;
  return iconv.encodingExists(name) ? name : "windows-1252";
}

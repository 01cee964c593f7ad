import type { SourceLine } from "@referat/parser/source-document";
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { createLineCollector, type LineCollector } from "../line-collector.ts";

/** One node in the parser's ordered form: a text, or one element with its children and attributes. */
const OrderedNode = z.record(z.string(), z.unknown());
type OrderedNode = z.infer<typeof OrderedNode>;

// Values stay as they are printed: by default "1.250" would become the number 1.25.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

interface Context {
  readonly lines: LineCollector;
  readonly styles: Styles;
  /** The open lists, innermost last, each with the number of its latest item. */
  readonly lists: { readonly style: string; number: number }[];
  /** The number that each list style came to, for lists that go on where another one stopped. */
  readonly reached: Map<string, number>;
  /** Footnotes, which follow at the end. */
  readonly notes: OrderedNode[];
  /** Cells seen in the open table row; -1 outside of rows. */
  cells: number;
}

interface Styles {
  /** Outline level of automatic paragraph styles that come from a heading style. */
  readonly headings: ReadonlyMap<string, number>;
  /** What stands after the number, for each level of each numbered list style ("L1 2" → "."). */
  readonly numbering: ReadonlyMap<string, string>;
}

/** Lines of the `content.xml` of an OpenDocument text. */
export function odtLines(xml: string): SourceLine[] {
  const nodes = childNodes(parser.parse(xml));
  const context: Context = {
    lines: createLineCollector(),
    styles: readStyles(nodes),
    lists: [],
    reached: new Map(),
    notes: [],
    cells: -1,
  };
  for (const node of nodes) walk(node, context);
  for (const note of context.notes) for (const child of childNodes(note["text:note"])) walk(child, context);
  return context.lines.finish();
}

/** What each element does to the lines; `enter` walks its children. An element without an entry is just entered. */
const elements: Readonly<Record<string, (node: OrderedNode, context: Context, enter: () => void) => void>> = {
  "#text": addText,
  "office:automatic-styles": skip,
  "text:tracked-changes": skip,
  "office:annotation": skip,
  "text:note": (node, { notes }) => notes.push(node),
  "text:note-citation": (_node, { lines }, enter) => {
    lines.endParagraph();
    enter();
    lines.add(" ");
  },
  "text:note-body": (_node, { lists }, enter) => {
    lists.push({ style: "", number: 0 }); // so that its first paragraph stays beside its mark
    enter();
    lists.pop();
  },
  "text:h": paragraph,
  "text:p": paragraph,
  "text:list": list,
  "text:list-item": listItem,
  "table:table-row": (_node, context, enter) => {
    context.cells = 0;
    enter();
    context.lines.endLine();
    context.cells = -1;
  },
  "table:table-cell": (_node, context, enter) => {
    if (context.cells > 0) context.lines.add("\t");
    context.cells++;
    enter();
  },
  "text:s": (_node, { lines }) => lines.add(" "),
  "text:tab": (_node, { lines }) => lines.add(" "),
  "text:line-break": (_node, { lines }) => lines.endLine(),
};

function walk(node: OrderedNode, context: Context): void {
  const name = elementName(node);
  const enter = (): void => {
    for (const child of childNodes(node[name])) walk(child, context);
  };
  (elements[name] ?? ((_node, _context, go) => go()))(node, context, enter);
}

function addText(node: OrderedNode, { lines }: Context): void {
  const text = String(node["#text"]);
  const isIndentOfXml = text.includes("\n") && text.trim() === "";
  if (!isIndentOfXml) lines.add(text.replace(/\s+/gu, " "));
}

function skip(): void {
  // Not text of the document: styles, deleted passages, comments.
}

function list(node: OrderedNode, { lines, lists, reached }: Context, enter: () => void): void {
  if (lists.length === 0) lines.endParagraph();
  const attributes = attributesOf(node);
  const style = attributes["@_text:style-name"] ?? lists.at(-1)?.style ?? "";
  const goesOn = attributes["@_text:continue-numbering"] === "true" || "@_text:continue-list" in attributes;
  const open = { style, number: goesOn ? (reached.get(style) ?? 0) : 0 };
  lists.push(open);
  enter();
  reached.set(style, open.number);
  lists.pop();
  if (lists.length === 0) lines.endParagraph();
}

function listItem(node: OrderedNode, { lines, lists, styles }: Context, enter: () => void): void {
  const open = lists.at(-1);
  if (open) open.number = Number(attributesOf(node)["@_text:start-value"] ?? open.number + 1);
  const suffix = styles.numbering.get(`${open?.style} ${lists.length}`);
  const mark = suffix === undefined ? "-" : `${open?.number}${suffix}`;
  lines.endLine();
  lines.add(`${" ".repeat(Math.max(0, lists.length - 1))}${mark} `);
  enter();
  lines.endLine();
}

function paragraph(node: OrderedNode, { lines, styles, lists, cells }: Context, enter: () => void): void {
  const attributes = attributesOf(node);
  const standsAlone = lists.length === 0 && cells < 0;
  if (standsAlone) lines.endParagraph();
  const level = Number(
    attributes["@_text:outline-level"] ?? styles.headings.get(attributes["@_text:style-name"] ?? "") ?? 0,
  );
  if (level >= 1 && level <= 6) lines.add("", { headingLevel: level });
  enter();
  if (standsAlone) lines.endParagraph();
  else lines.add(" ");
}

/** LibreOffice sets some headings as paragraphs whose style only descends from "Heading 2". */
function readStyles(nodes: readonly OrderedNode[]): Styles {
  const headings = new Map<string, number>();
  const numbering = new Map<string, string>();
  const all = [...nodes];
  for (let node = all.pop(); node; node = all.pop()) {
    const name = elementName(node);
    const { "@_style:name": style, "@_style:parent-style-name": parent } = attributesOf(node);
    const level = /^(?:Heading|Overskrift)_20_([1-6])$/.exec(parent ?? "")?.[1];
    if (name === "style:style" && style && level) headings.set(style, Number(level));
    if (name === "text:list-style") readNumbering(style ?? "", childNodes(node[name]), numbering);
    if (name.startsWith("office:")) all.push(...childNodes(node[name]));
  }
  return { headings, numbering };
}

function readNumbering(style: string, levels: readonly OrderedNode[], numbering: Map<string, string>): void {
  for (const level of levels) {
    const { "@_text:level": depth, "@_style:num-suffix": suffix, "@_style:num-format": format } = attributesOf(level);
    if (elementName(level) === "text:list-level-style-number" && format)
      numbering.set(`${style} ${depth}`, suffix ?? "");
  }
}

function elementName(node: OrderedNode): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

function childNodes(value: unknown): OrderedNode[] {
  return Array.isArray(value)
    ? value.filter((child): child is OrderedNode => OrderedNode.safeParse(child).success)
    : [];
}

function attributesOf(node: OrderedNode): Readonly<Record<string, string | undefined>> {
  const found = z.record(z.string(), z.string()).safeParse(node[":@"]);
  return found.success ? found.data : {};
}

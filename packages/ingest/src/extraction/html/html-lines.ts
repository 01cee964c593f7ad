import type { SourceLine } from "@referat/parser/source-document";
import { load } from "cheerio";
import { type AnyNode, type Element, isTag, isText, type Text } from "domhandler";
import { createLineCollector, type LineCollector } from "../line-collector.ts";
import { raiseFigures } from "../raise-figures.ts";

/** Never text for a reader. */
const unseen = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "head",
  "select",
  "textarea",
  "object",
  "iframe",
  "del",
]);
/** Around the minutes, not in them: kept as furniture, so that nothing is lost should a page use them otherwise. */
const chrome = new Set(["nav", "footer", "dialog", "button", "aside"]);
const chromeRoles = new Set(["navigation", "dialog", "alertdialog", "search", "contentinfo", "menu"]);
const paragraphs = new Set([
  ..."p div section article main header ul ol dl table blockquote pre figure address form fieldset h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
]);
const lineEnds = new Set(["li", "tr", "br", "dt", "dd", "hr", "caption"]);
/** Real pages nest some thirty deep; what is deeper is taken as plain text. */
const MAX_DEPTH = 400;

interface Context {
  readonly lines: LineCollector;
  readonly depth: number;
  readonly listDepth: number;
  readonly furniture: boolean;
}

/** Lines of a web page: headings with their level, list items with their number, table rows with tabs. */
export function htmlLines(html: string): SourceLine[] {
  const document = load(html);
  const lines = createLineCollector();
  for (const node of document.root().contents().toArray())
    walk(node, { lines, depth: 0, listDepth: 0, furniture: false });
  return lines.finish();
}

function walk(node: AnyNode, context: Context): void {
  if (isText(node)) addText(textOf(node), isPreformatted(node.parent), context);
  if (!isTag(node) || unseen.has(node.name) || isHidden(node)) return;
  if (context.depth > MAX_DEPTH) addText(plainText(node), false, context);
  else walkElement(node, context);
}

/** `m<sup>2</sup>` is `m²`. */
function textOf({ data, parent }: Text): string {
  return (parent !== null && isTag(parent) && parent.name === "sup" ? raiseFigures(data) : null) ?? data;
}

function walkElement(node: Element, context: Context): void {
  const inner = { ...context, depth: context.depth + 1, furniture: context.furniture || isChrome(node) };
  const listDepth = inner.listDepth + (isList(node) ? 1 : 0);
  open(node, inner);
  for (const child of node.children) walk(child, { ...inner, listDepth });
  close(node, inner);
}

function addText(data: string, preformatted: boolean, { lines, furniture }: Context): void {
  const marks = furniture ? { furniture } : {};
  const parts = preformatted ? data.split("\n") : [data.replace(/\s+/gu, " ")];
  for (const [index, part] of parts.entries()) {
    if (index > 0) lines.endLine();
    lines.add(part, part.trim() === "" ? {} : marks);
  }
}

function isPreformatted(parent: AnyNode | null): boolean {
  return parent !== null && isTag(parent) && parent.name === "pre";
}

function open(node: Element, { lines, listDepth }: Context): void {
  if (isList(node) && listDepth > 0) lines.endLine();
  else if (paragraphs.has(node.name) && !isFirstInItem(node)) lines.endParagraph();
  else if (paragraphs.has(node.name) && previousElement(node)) lines.add(" ");
  if (lineEnds.has(node.name)) lines.endLine();
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level) lines.add("", { headingLevel: Number(level) });
  if (node.name === "li") lines.add(`${" ".repeat(Math.max(0, listDepth - 1))}${itemMark(node)} `);
  if ((node.name === "td" || node.name === "th") && previousElement(node)) lines.add("\t");
  const href = node.name === "a" ? node.attribs.href : undefined;
  if (href && /^https?:/i.test(href)) lines.add("", { href });
}

function close(node: Element, { lines, listDepth }: Context): void {
  if (paragraphs.has(node.name) && !isInsideCellOrItem(node, listDepth)) lines.endParagraph();
  else if (lineEnds.has(node.name)) lines.endLine();
}

/** The paragraph that a list item or a table cell begins with stands on the line of its mark. */
function isFirstInItem(node: Element): boolean {
  const parent = node.parent;
  if (!parent || !isTag(parent)) return false;
  return /^(?:li|td|th)$/.test(parent.name) && (!previousElement(node) || isBeforeACell(parent));
}

/** What follows in a cell that others stand beside must stay on their line; the last cell of a row may go on below. */
function isBeforeACell(cell: Element): boolean {
  if (!/^t[dh]$/.test(cell.name)) return false;
  for (let next = cell.next; next; next = next.next) if (isTag(next)) return true;
  return false;
}

function isInsideCellOrItem(node: Element, listDepth: number): boolean {
  const parent = node.parent;
  if (isList(node)) return listDepth > 0;
  return parent !== null && isTag(parent) && /^(?:li|td|th)$/.test(parent.name);
}

function isList(node: Element): boolean {
  return node.name === "ol" || node.name === "ul";
}

/** "-" of a bulleted list; "3." or "c)" of a numbered one, counted from `start` and `value`. */
function itemMark(node: Element): string {
  const list = node.parent;
  if (!list || !isTag(list) || list.name !== "ol") return "-";
  let number = Number(list.attribs.start ?? 1) - 1;
  for (const sibling of list.children) {
    if (!isTag(sibling) || sibling.name !== "li") continue;
    number = Number(sibling.attribs.value ?? number + 1);
    if (sibling === node) break;
  }
  return /^[aA]$/.test(list.attribs.type ?? "") ? `${String.fromCharCode(96 + number)})` : `${number}.`;
}

function previousElement(node: Element): AnyNode | undefined {
  let before = node.prev;
  while (before && !isTag(before) && !(isText(before) && before.data.trim() !== "")) before = before.prev;
  return before ?? undefined;
}

function isHidden({ attribs }: Element): boolean {
  return "hidden" in attribs || /display\s*:\s*none/i.test(attribs.style ?? "");
}

function isChrome({ name, attribs }: Element): boolean {
  return chrome.has(name) || chromeRoles.has(attribs.role ?? "");
}

/** All text below a node, without recursion. */
function plainText(node: Element): string {
  const parts: string[] = [];
  const stack: AnyNode[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isText(next)) parts.push(next.data);
    else if ("children" in next) stack.push(...[...next.children].reverse());
  }
  return parts.join(" ");
}

import type { Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import { extractedText } from "@referat/parser/source-document";
import { ExtractionError } from "../../src/errors.ts";
import type { UnpackedFile } from "../../src/extraction/containers/container.ts";
import type { InputFile } from "../../src/extraction/extractor.ts";
import { sha256Of } from "../../src/jobs/document-id.ts";
import type { Reader } from "../../src/jobs/pipeline.ts";

/** Minutes as these tests write them: what the pipeline does with records must not depend on how well minutes are parsed. */
export interface PlainMinutes {
  readonly kind?: Minutes["kind"];
  readonly municipality?: string;
  readonly body: string | null;
  readonly date: string | null;
  /** What the extractor could not read. */
  readonly losses?: readonly string[];
  readonly items: readonly {
    readonly number: string;
    readonly title: string;
    readonly decision?: string;
    readonly closed?: boolean;
  }[];
}

/** The file of plain minutes: JSON, so that every meeting has bytes of its own. */
export function plainFile(minutes: PlainMinutes, name = "referat.txt"): InputFile {
  return { name, bytes: new TextEncoder().encode(JSON.stringify(minutes)) };
}

/** The file of an archive of plain minutes. */
export function plainArchive(parts: Readonly<Record<string, PlainMinutes>>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(Object.entries(parts)));
}

/** Reads {@link plainFile}s and {@link plainArchive}s on the spot; anything else is a broken file. */
export function createPlainReader(): Reader {
  return {
    read: async ({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      if (text.startsWith("[")) return { unpacked: unpack(text) };
      if (!text.startsWith("{")) throw new ExtractionError("not-minutes", `${name} is broken.`);
      return { document: sourceDocument(name, text, sha256Of(bytes)) };
    },
    parse: async (document) =>
      document.pages.length === 0
        ? noMinutes(document)
        : toMinutes(document, JSON.parse(extractedText(document)) as PlainMinutes),
  };
}

function unpack(text: string): UnpackedFile {
  const parts = (JSON.parse(text) as readonly (readonly [string, unknown])[]).map(([path, content]) => ({
    path,
    name: path,
    bytes: new TextEncoder().encode(JSON.stringify(content)),
  }));
  return { container: { name: "plain archive", version: "1", mediaType: "application/zip" }, parts, warnings: [] };
}

function sourceDocument(name: string, text: string, sha256: string): SourceDocument {
  return {
    name,
    sha256,
    mediaType: "text/plain",
    pageCount: null,
    extractor: { name: "plain", version: "1" },
    info: { title: null, producer: null, created: null },
    pages: [{ number: null, lines: [{ text }] }],
    warnings: [],
  };
}

const SPAN = { page: null, startLine: 1, endLine: 1, start: 0, end: 1 };

function toMinutes(document: SourceDocument, plain: PlainMinutes): Minutes {
  const { body, date } = plain;
  const isDated = body !== null && date !== null;
  const parts = isDated ? [plain.municipality, body, date] : ["doc", document.sha256.slice(0, 12)];
  const prefix = parts.filter(Boolean).join("-").toLowerCase().replaceAll("å", "aa");
  return {
    schemaVersion: 1,
    source: { name: document.name, sha256: document.sha256, mediaType: document.mediaType, pages: null },
    kind: plain.kind ?? "minutes",
    meeting: {
      body,
      municipality: plain.municipality ?? null,
      date,
      startTime: null,
      endTime: null,
      location: null,
      title: null,
      present: [],
      apologies: [],
    },
    tableOfContents: [],
    items: plain.items.map(({ number, title, decision, closed }, index) => ({
      id: `${prefix}-${number}`,
      number,
      position: index + 1,
      title,
      titleAsPrinted: title,
      route: [],
      access: closed ? "closed" : "open",
      caseNumber: null,
      sections: [],
      recommendations: [],
      decision: decision === undefined ? null : decisionOf(decision),
      earlierDecisions: [],
      attachments: [],
      references: [],
      routine: false,
      span: SPAN,
    })),
    diagnostics: (plain.losses ?? []).map((message) => ({ code: "extraction.lost", severity: "error", message })),
    repairs: [],
    coverage: 1,
    parser: { version: "plain-1" },
  };
}

/** What the parser makes of a container, which has no text. */
function noMinutes(document: SourceDocument): Minutes {
  const minutes = toMinutes(document, { body: "", date: "", items: [] });
  return { ...minutes, kind: "unknown", meeting: { ...minutes.meeting, body: null, date: null } };
}

function decisionOf(text: string): NonNullable<Minutes["items"][number]["decision"]> {
  return {
    text,
    outcome: "approved",
    otherOutcomes: [],
    evidence: text,
    level: "adopted",
    decidedBy: null,
    statements: [text],
    postponedTo: null,
    dates: [],
    actions: [],
    votes: null,
    dissent: [],
    absent: [],
    disqualified: [],
    span: SPAN,
  };
}

import PostalMime, { type Email } from "postal-mime";
import type { Extractor, InputFile } from "../extractor.ts";
import { joinParts, type ReadPart } from "./join-parts.ts";

/** Mails with minutes as text or as attachments. */
export function createMailExtractor(readPart: ReadPart): Extractor {
  const mailExtractor: Extractor = {
    name: "mail",
    version: "1",
    match,
    extract: async (file) => joinParts(file, mailExtractor, "message/rfc822", await partsOf(file), readPart),
  };
  return mailExtractor;
}

const HEAD_BYTES = 2048;
/** Header fields that every mail has some of, at the start of a line. */
const field = /^(?:From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Content-Type):/gim;

function match(file: InputFile): number {
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  if (!/^[A-Za-z][A-Za-z-]{1,40}:/.test(head)) return 0;
  const fields = new Set(head.match(field)?.map((name) => name.toLowerCase()));
  return fields.size >= 3 && fields.has("from:") ? 0.9 : 0;
}

/** Attachments when there are any, else the letter itself. */
async function partsOf(file: InputFile): Promise<InputFile[]> {
  const mail = await PostalMime.parse(file.bytes.slice());
  const attached = mail.attachments.filter(({ disposition }) => disposition !== "inline").map(toPart);
  return attached.length > 0 ? attached : letterOf(mail);
}

function toPart({ filename, content }: Email["attachments"][number]): InputFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename ?? "attachment", bytes };
}

function letterOf({ html, text }: Email): InputFile[] {
  if (html)
    return [{ name: "letter.html", bytes: new TextEncoder().encode(`<!doctype html><meta charset="utf-8">${html}`) }];
  return text ? [{ name: "letter.txt", bytes: new TextEncoder().encode(text) }] : [];
}

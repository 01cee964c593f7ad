import PostalMime, { type Email } from "postal-mime";
import type { InputFile } from "../extractor.ts";
import type { Container, Part } from "./container.ts";

/** Mails with minutes as letter or as attachments. */
export const mailContainer: Container = {
  name: "mail",
  version: "2",
  mediaType: "message/rfc822",
  mayHold: ["zip"],
  match,
  open,
};

const HEAD_BYTES = 2048;
/** Header fields that every mail has some of, at the start of a line. */
const field = /^(?:From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Content-Type):/gim;
/** Pictures in a signature, and what calendars and mail programs add for one another. */
const notWritten = /^(?:image\/|text\/calendar|application\/(?:ics|pgp-signature|pkcs7-signature|x-pkcs7-signature))/i;

function match(file: InputFile): number {
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  if (!/^[A-Za-z][A-Za-z-]{1,40}:/.test(head)) return 0;
  const fields = new Set(head.match(field)?.map((name) => name.toLowerCase()));
  return fields.size >= 3 && fields.has("from:") ? 0.9 : 0;
}

/** The letter and what is attached to it; a picture that the letter shows is part of the letter. */
async function open(file: InputFile): Promise<Part[]> {
  const mail = await PostalMime.parse(file.bytes.slice());
  const attached = mail.attachments.filter(
    ({ disposition, mimeType }) => !(disposition === "inline" && notWritten.test(mimeType)),
  );
  return [...letterOf(mail), ...attached.map(toPart)];
}

function toPart({ filename, content }: Email["attachments"][number], index: number): Part {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = filename ?? "vedhæftet fil";
  return { path: `${index + 1} ${name}`, name, bytes };
}

function letterOf({ html, text }: Email): Part[] {
  const letter = (name: string, content: string): Part[] => [
    { path: name, name, bytes: new TextEncoder().encode(content) },
  ];
  if (html) return letter("brev.html", `<!doctype html><meta charset="utf-8">${html}`);
  return text?.trim() ? letter("brev.txt", text) : [];
}

import { type CheerioAPI, load } from "cheerio/slim";
import iconv from "iconv-lite";

/** The declaration stands at the very start. */
const DECLARATION_BYTES = 200;
const HEAD_BYTES = 4096;

/** Reads XML of any declared encoding. Entities of its own making and external ones are never expanded. */
export function readXml(bytes: Uint8Array): CheerioAPI {
  return load(decodeXml(bytes), { xml: true });
}

/** The name of the outermost element, without reading the whole: `Dagsorden`; empty for anything that is no XML. */
export function rootName(bytes: Uint8Array): string {
  const head = decodeXml(bytes.subarray(0, HEAD_BYTES)).trimStart();
  // Declarations and comments begin with `<?` and `<!`: the first `<` before a letter begins the outermost element.
  return head.startsWith("<") ? (/<([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(head)?.[1] ?? "") : "";
}

function decodeXml(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, "utf-16le");
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, "utf-16be");
  const declaration = buffer.subarray(0, DECLARATION_BYTES).toString("latin1");
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(declaration)?.[1] ?? "utf-8";
  return iconv.decode(buffer, iconv.encodingExists(declared) ? declared : "utf-8");
}

import { PermanentError } from "../errors.ts";
import { rootName } from "../extraction/structured/read-xml.ts";
import { createFolderSource, type FolderSourceOptions } from "./folder-source.ts";
import type { FetchedDocument, Source, SourceAccess } from "./source.ts";

/** What a system calls its own, and what a whole delivery says of who may read it. */
export interface XmlDropFormat {
  readonly kind: string;
  readonly root: string;
  readonly mediaType: string;
  /** Undefined where only the items say it. */
  access(bytes: Uint8Array): SourceAccess | undefined;
}

/**
 * A folder into which another system drops its meetings as XML, beside attachments and pages that it also writes there.
 * Only the XML is taken. What the delivery says of access can only make it stricter than the source is.
 */
export function createXmlDropFolder(format: XmlDropFormat, options: FolderSourceOptions): Source {
  const folder = createFolderSource(options);
  return {
    ...folder,
    kind: format.kind,
    list: async function* (signal) {
      for await (const reference of folder.list(signal)) if (/\.xml$/i.test(reference.name)) yield reference;
    },
    fetch: async (reference, signal): Promise<FetchedDocument> => {
      const fetched = await folder.fetch(reference, signal);
      if (rootName(fetched.bytes) !== format.root)
        throw new PermanentError(
          "unknown-shape",
          `${reference.name} er ikke en <${format.root}>: den er ikke skrevet af dette system.`,
        );
      const access = stricter(options.access, format.access(fetched.bytes) ?? options.access);
      return { ...fetched, mediaType: format.mediaType, access };
    },
  };
}

const STRICTNESS: readonly SourceAccess[] = ["open", "internal", "closed"];

function stricter(one: SourceAccess, other: SourceAccess): SourceAccess {
  return STRICTNESS.indexOf(one) > STRICTNESS.indexOf(other) ? one : other;
}

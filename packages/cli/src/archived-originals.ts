import type { Archive } from "@referat/ingest";
import type { Originals } from "@referat/search-api";

/** The API's way to the original documents; one that was taken down is not there any more. */
export function archivedOriginals(archive: Archive): Originals {
  return {
    read: async (documentId) => {
      const manifest = await archive.manifest(documentId);
      if (!manifest || manifest.sha256 === null || manifest.state === "removed") return null;
      const bytes = await archive.original(manifest.sha256);
      return bytes && { name: manifest.name, mediaType: manifest.mediaType ?? "application/octet-stream", bytes };
    },
  };
}

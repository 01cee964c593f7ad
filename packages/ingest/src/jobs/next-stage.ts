import { currentVersion, type DocumentManifest } from "../archive/document-manifest.ts";

/** What has to be done next for a document. */
export type Stage = "fetch" | "read" | "index";

/**
 * Decided by what the archive holds, not by where the document was last seen: whatever was lost in a crash is simply
 * done again. Undefined when nothing is left to do.
 */
export function nextStage(manifest: DocumentManifest): Stage | undefined {
  if (manifest.state === "removed" || manifest.state === "withdrawn")
    return manifest.itemIds.length > 0 ? "index" : undefined;
  if (manifest.sha256 === null) return "fetch";
  const version = currentVersion(manifest);
  if (version?.sha256 !== manifest.sha256) return "read";
  return manifest.indexedVersion === version.version ? undefined : "index";
}

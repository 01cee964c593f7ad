import { currentVersion, type DocumentManifest } from "../archive/document-manifest.ts";

/** What has to be done next for a document. */
export type Stage = "fetch" | "read" | "index";

/**
 * Decided by what the archive holds, not by where the document was last seen: whatever was lost in a crash is simply
 * done again. Undefined when nothing is left to do.
 */
export function nextStage(manifest: DocumentManifest): Stage | undefined {
  if (manifest.state === "removed" || manifest.state === "withdrawn")
    return manifest.shownItems.length > 0 || manifest.meetingId !== null || holdsParts(manifest) ? "index" : undefined;
  if (manifest.wants === "fetch" || manifest.sha256 === null) return "fetch";
  const version = currentVersion(manifest);
  if (manifest.wants === "read" || version?.sha256 !== manifest.sha256) return "read";
  return manifest.indexedVersion === version.version ? undefined : "index";
}

/** A container that was withdrawn and whose parts were not yet. */
function holdsParts({ state, parts, indexedVersion }: DocumentManifest): boolean {
  return state === "withdrawn" && parts.length > 0 && indexedVersion !== null;
}

import type { ExtractionWarning } from "@referat/parser/source-document";
import type { InputFile } from "../extractor.ts";

/** A file that lies in another one. */
export interface Part extends InputFile {
  /** Where it lies in the container: no other part has the same. */
  readonly path: string;
}

/** A format whose files hold documents, each of which is read by itself. Runs inside the sandbox process. */
export interface Container {
  readonly name: string;
  readonly version: string;
  readonly mediaType: string;
  /** Containers that may lie in this one and are opened too. Deeper nesting is not minutes but a trap. */
  readonly mayHold: readonly string[];
  /** As for an extractor: 0 (cannot open it) to 1 (certainly mine). */
  match(file: InputFile): number;
  /** @throws ExtractionError when it cannot be opened */
  open(file: InputFile): Promise<Part[]>;
}

/** What a container holds, as far as it can be read. */
export interface UnpackedFile {
  readonly container: Pick<Container, "name" | "version" | "mediaType">;
  readonly parts: readonly Part[];
  /** One for everything that is left out. */
  readonly warnings: readonly ExtractionWarning[];
}

import { PermanentError } from "../errors.ts";

/**
 * A manifest is there but cannot be read: cut off, or written by another version of this program. The truth is never
 * guessed, so nothing is done with its document, and nothing is written over it, until the file is restored.
 */
export class DamagedManifest extends PermanentError {
  /** Where it is in the archive. */
  readonly key: string;

  constructor(key: string, options?: ErrorOptions) {
    const sentence = `Manifestet ${key} i arkivet er beskadiget eller fra en anden udgave: hent det fra en sikkerhedskopi, eller flyt filen væk.`;
    super("manifest-damaged", sentence, options);
    this.key = key;
  }
}

/** Called for each manifest that is left out because it is damaged. What it throws ends the reading. */
export type OnDamaged = (damaged: DamagedManifest) => void;

/** Tells of each damaged manifest once, however often it is met. */
export function tellOnce(tell: OnDamaged): OnDamaged {
  const told = new Set<string>();
  return (damaged) => {
    if (told.has(damaged.key)) return;
    told.add(damaged.key);
    tell(damaged);
  };
}

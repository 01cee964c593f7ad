import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { writeJsonFile } from "../write-json-file.ts";
import { type Alert, type SeenItems, WatchedAlert } from "./alert.ts";

/** Alerts in one JSON file that only its owner can read: it holds addresses of people. */
export class AlertStore {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws Error where the file cannot be understood */
  list(): WatchedAlert[] {
    return existsSync(this.#path) ? z.array(WatchedAlert).parse(JSON.parse(readFileSync(this.#path, "utf8"))) : [];
  }

  /** @throws Error where the name is taken */
  add(alert: Alert): void {
    const all = this.list();
    if (all.some((each) => each.alert.name === alert.name))
      throw new Error(`Der er allerede noget, der hedder "${alert.name}".`);
    writeJsonFile(this.#path, [...all, { alert, seen: null }]);
  }

  /** Returns whether there was one of that name. */
  remove(name: string): boolean {
    const all = this.list();
    const left = all.filter((each) => each.alert.name !== name);
    if (left.length < all.length) writeJsonFile(this.#path, left);
    return left.length < all.length;
  }

  /** Remembers what an alert has told; nothing happens where it was removed meanwhile. */
  remember(name: string, seen: SeenItems): void {
    writeJsonFile(
      this.#path,
      this.list().map((each) => (each.alert.name === name ? { ...each, seen } : each)),
    );
  }
}

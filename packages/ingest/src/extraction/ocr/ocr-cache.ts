import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { RecognisedPage } from "./recognised-page.ts";

/** Keeps recognised pages by the hash of the document: a page takes seconds, and never changes. */
export interface OcrCache {
  read(sha256: string, page: number): Promise<RecognisedPage | undefined>;
  write(sha256: string, page: RecognisedPage): Promise<void>;
}

/** One file for each page, under the version of engine, model and resolution: a new one reads anew. */
export function createFolderOcrCache(folder: string, version: string): OcrCache {
  const pathOf = (sha256: string, page: number): string =>
    join(folder, version, sha256.slice(0, 2), `${sha256}-${page}.json`);
  return {
    async read(sha256, page) {
      try {
        return RecognisedPage.parse(JSON.parse(await readFile(pathOf(sha256, page), "utf8")));
      } catch {
        return undefined; // not there, or half-written by an older version: the page is recognised anew
      }
    },
    async write(sha256, page) {
      const path = pathOf(sha256, page.number);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.${process.pid}`, JSON.stringify(page));
      await rename(`${path}.${process.pid}`, path);
    },
  };
}

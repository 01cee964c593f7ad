import { type SearchDocument, toSearchDocuments } from "@referat/search-index";
import { createPlainReader, plainFile } from "./plain-reader.ts";

/** What the index is to hold of a meeting on that day of January, made by way of a record. */
export async function searchDocuments(day: number): Promise<SearchDocument[]> {
  const file = plainFile({ body: "Byrådet", date: `2024-01-${day}`, items: [{ number: "1", title: `Sag ${day}` }] });
  const reader = createPlainReader();
  const read = await reader.read(file);
  if (!("document" in read)) throw new Error("Not one document");
  const minutes = await reader.parse(read.document, {});
  return toSearchDocuments(minutes, {
    documentId: `d${day}`,
    sourceId: "s",
    sourceAccess: "open",
    publishedAt: "2024-03-22T01:15:00.000Z",
  });
}

import { EngineUnavailable, SearchClient, VisibleItems } from "@referat/search-api";
import { indexNames, type Visibility } from "@referat/search-index";
import { openInstallation } from "./compose.ts";

/** Opens this installation's index for one question, as somebody who may see `scope`. @throws Error where nothing can be asked */
export async function withItems<Answer>(
  scope: Visibility,
  ask: (items: VisibleItems) => Promise<Answer>,
): Promise<Answer> {
  const installation = await openInstallation({ quiet: true });
  try {
    const client = new SearchClient(installation.services.meili);
    return await ask(new VisibleItems(client, indexNames(installation.config.indexPrefix), scope));
  } catch (cause) {
    if (!(cause instanceof EngineUnavailable)) throw cause;
    throw new Error('Søgemaskinen svarer ikke, eller der er intet indeks endnu: se "referat doctor".', { cause });
  } finally {
    await installation.close();
  }
}

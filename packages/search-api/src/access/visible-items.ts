import {
  type EngineRequest,
  type IndexNames,
  type LearntAbbreviation,
  maySee,
  narrowToPhrases,
  oneOf,
  type PlanAnswer,
  planSearch,
  runPlan,
  type SearchPlan,
  type SearchQuestion,
  Visibility,
  visibilityFilter,
} from "@referat/search-index";
import type { MultiSearchQuery } from "meilisearch";
import type { EngineAnswer, SearchClient } from "../search-client.ts";

/** A search without its index and without access: both are added here. */
export type ItemQuery = Omit<MultiSearchQuery, "indexUid">;

/** A question of which only the visitor's scope is still open. */
export type Question = Omit<SearchQuestion, "scope">;

/**
 * The agenda items that one visitor may see: the only thing routes can ask. Every query to the engine is narrowed to the
 * visitor's scope, and every hit that comes back is checked once more before anybody reads it.
 */
export class VisibleItems {
  readonly #client: SearchClient;
  readonly #names: IndexNames;
  readonly #scope: Visibility;
  readonly #learnt: () => readonly LearntAbbreviation[];

  /** `learnt` gives the abbreviations that the minutes explain; without it only the built-in ones are known. */
  constructor(
    client: SearchClient,
    names: IndexNames,
    scope: Visibility,
    learnt: () => readonly LearntAbbreviation[] = () => [],
  ) {
    this.#client = client;
    this.#names = names;
    this.#scope = scope;
    this.#learnt = learnt;
  }

  /** What would be asked for this question. */
  plan(question: Question): SearchPlan {
    return planSearch({ ...question, scope: this.#scope }, this.#names, this.#learnt());
  }

  /** Asks what was planned, and wider where that finds too little. @throws EngineUnavailable, PhraseTooCommon */
  answer(plan: SearchPlan): Promise<PlanAnswer<EngineAnswer>> {
    return runPlan(plan, (request) => this.ask(request));
  }

  /** Asks one request of a plan, narrowed by one more filter where one is given. @throws EngineUnavailable, PhraseTooCommon */
  async ask(request: EngineRequest, andFilter?: string): Promise<EngineAnswer> {
    const { federation, queries } = await narrowToPhrases(request, (query) => this.search(query));
    const narrowed = queries.map((query) =>
      this.#narrowed(andFilter === undefined ? query : { ...query, filter: [query.filter, andFilter].flat() }),
    );
    return this.#checked(await this.#client.searchTogether({ federation, queries: narrowed }));
  }

  /** Several plain searches in one round trip, one answer each. @throws EngineUnavailable */
  async searchEach(queries: readonly ItemQuery[]): Promise<EngineAnswer[]> {
    const answers = await this.#client.searchEach(queries.map((query) => this.#narrowed(query)));
    return answers.map((answer) => this.#checked(answer));
  }

  /** One plain search. @throws EngineUnavailable */
  async search(query: ItemQuery): Promise<EngineAnswer> {
    const [answer] = await this.searchEach([query]);
    if (answer === undefined) throw new Error("one query gives one answer");
    return answer;
  }

  /**
   * Whether the visitor may see every item of a document, and thus the document itself: an original shows its closed items too.
   * @throws EngineUnavailable
   */
  async seesWholeDocument(documentId: string): Promise<boolean> {
    const query = { indexUid: this.#names.items, q: "", hitsPerPage: 0, page: 1 };
    const filter = oneOf("documentId", [documentId]);
    const [all, visible] = await this.#client.searchEach([
      { ...query, filter },
      { ...query, filter: [filter, visibilityFilter(this.#scope)] },
    ]);
    return visible?.totalHits !== undefined && visible.totalHits > 0 && visible.totalHits === all?.totalHits;
  }

  #narrowed<Query extends ItemQuery>(query: Query): Query & { indexUid: string } {
    return {
      ...query,
      indexUid: this.#names.items,
      filter: [visibilityFilter(this.#scope), ...[query.filter ?? []].flat()],
      attributesToRetrieve: [...new Set([...(query.attributesToRetrieve ?? ["id"]), "visibility"])],
    };
  }

  #checked(answer: EngineAnswer): EngineAnswer {
    const outside = answer.hits.some((hit) => !maySee(this.#scope, Visibility.parse(hit.visibility)));
    if (outside) throw new Error("the engine returned an item outside the visitor's scope");
    return answer;
  }
}

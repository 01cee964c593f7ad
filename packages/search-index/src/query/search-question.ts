import type { Outcome } from "@referat/parser/records";
import type { FilterableAttribute } from "../attributes.ts";
import type { Visibility } from "../visibility.ts";

/** What a visitor narrows a search by. Several values of one field mean "one of them"; different fields must all hold. */
export interface SearchFilters {
  readonly bodies?: readonly string[];
  readonly municipalities?: readonly string[];
  /** First day of the meeting, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day of the meeting, `YYYY-MM-DD`. */
  readonly to?: string;
  readonly outcomes?: readonly Outcome[];
  /** KL Emnesystematik, `00.30`. */
  readonly kleGroups?: readonly string[];
  /** `P35`. */
  readonly actionFacets?: readonly string[];
  readonly recommenders?: readonly string[];
  readonly visibilities?: readonly Visibility[];
  readonly kinds?: readonly string[];
  readonly hasDissent?: boolean;
  readonly routine?: boolean;
  /** Canonical number or a leading part of it by segment. */
  readonly caseNumber?: string;
  readonly meetingId?: string;
}

export type SearchSort = "relevance" | "newest" | "oldest";

/** One question as a visitor asks it. */
export interface SearchQuestion {
  readonly text: string;
  readonly filters?: SearchFilters;
  /** The strictest visibility the visitor may see. */
  readonly scope: Visibility;
  readonly sort?: SearchSort;
  readonly offset?: number;
  readonly limit?: number;
  /** Fields to count over all hits. */
  readonly facets?: readonly FilterableAttribute[];
}

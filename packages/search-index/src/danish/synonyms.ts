import { CHILDREN } from "./synonyms/children.ts";
import { CULTURE } from "./synonyms/culture.ts";
import { DEMOCRACY } from "./synonyms/democracy.ts";
import { ECONOMY } from "./synonyms/economy.ts";
import { HEALTH } from "./synonyms/health.ts";
import { PLAN } from "./synonyms/plan.ts";
import { SOCIAL } from "./synonyms/social.ts";
import { STAFF } from "./synonyms/staff.ts";
import { TECHNOLOGY } from "./synonyms/technology.ts";
import { TRAFFIC } from "./synonyms/traffic.ts";

/**
 * Words that mean the same in a municipality, one group a line: who asks with one of them finds the others, below everything that was
 * found with the words that were asked. After `>` stand wider words, which are found with the ones before it but do not find them: who asks
 * for `skat` finds `grundskyld`. Terms are compared by stem, so one form of each word is enough; small words in them do not count.
 * A group that begins with the long name of an abbreviation (`abbreviations.ts`) is found with the abbreviation too.
 */
export const SYNONYMS: string = [
  ECONOMY,
  STAFF,
  DEMOCRACY,
  CHILDREN,
  HEALTH,
  SOCIAL,
  PLAN,
  TRAFFIC,
  CULTURE,
  TECHNOLOGY,
].join("");

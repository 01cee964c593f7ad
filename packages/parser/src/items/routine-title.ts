import { routineTitles } from "../danish/item-vocabulary.ts";
import { readRoute } from "../facts/read-route.ts";

/** What may follow a routine title's stem: an inflection, then anything but more letters. */
const ENDING = /^(?:en|et|er|erne|ne|n|s)?(?!\p{L})/u;
/** Titles that are routine only when no topic follows. */
const BARE = /^(?:meddelelser|eventuelt|evt\.?|dagsorden|afbud|underskrift|fraværende)$/;
/** `Godkendelse af Byrådets dagsorden`, `Godkendelse af sidste mødes referat` */
const APPROVAL = /^godkendelse af (?:[a-zæøå]{3,30} ){1,3}(?:dagsorden|referat|protokol)(?:en|et|len)?(?![a-zæøå])/;
/** `Åben dagsorden - godkendelse`, `Kommende møder og eventuelt` */
const ROUTINE_END = /^(?:åben |lukket )?(?:dagsorden|referat)(?:en|et)? - godkendelse$|(?: og|,) (?:eventuelt|evt\.?)$/;
const TOPIC = /^\p{L}* (?!og |fra |til |på |samt |[-–(])\p{L}/u;

/** Whether every meeting has such an item: `CF - Godkendelse af dagsordenen`, `Evt.`; never `Eventuelt køb af grund` (a topic follows). */
export function isRoutineTitle(title: string): boolean {
  const withoutRoute = readRoute(title).length > 0 ? title.slice(title.search(/ [-–] /) + 3) : title;
  const low = withoutRoute.toLowerCase().replace(/^(?:[bod]|o\/b) ?[-–] | \([bod]\)$/g, "");
  if (APPROVAL.test(low) || ROUTINE_END.test(low)) return true;
  return routineTitles.some((routine) => {
    if (!low.startsWith(routine)) return false;
    const rest = low.slice(routine.length);
    return ENDING.test(rest) && !(BARE.test(routine) && TOPIC.test(rest));
  });
}

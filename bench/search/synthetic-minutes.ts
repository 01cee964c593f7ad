import { parseCaseNumber } from "@referat/parser/case-number";
import type { AgendaItem, Minutes } from "@referat/parser/records";

// Minutes with the statistics of real ones (length, vocabulary, how often words come again), for measuring an index of any size.

const FIRST_PARTS =
  "skole børne ældre social miljø klima trafik vej cykel sti park idræts fritids kultur biblioteks museums musik svømme sundheds pleje hjemme " +
  "tand psykiatri handicap familie ungdoms uddannelses beskæftigelses arbejds virksomheds erhvervs bolig byggeri lokal kommune by region stat energi varme " +
  "vand spildevands affalds genbrugs natur skov vandløbs kyst havne jord støj luft budget regnskabs økonomi skatte løn personale ledelses trivsels";
const LAST_PARTS =
  "plan politik strategi område center udvalg råd bestyrelse møde aftale bevilling pulje tilskud rapport notat analyse undersøgelse statistik prognose " +
  "projekt indsats ordning tilbud anlæg bygning hal plads vej sti leder medarbejder konsulent gruppe netværk forum dag uge forløb proces model";
const PLAIN_WORDS =
  "forvaltningen udvalget kommunalbestyrelsen sagen forslaget økonomien borgerne medarbejderne brugerne høringen fristen evalueringen beslutningen " +
  "arbejdet behovet resultatet stigningen faldet besparelsen merforbruget driften anlægget renoveringen udbygningen lukningen åbningen samarbejdet dialogen";
const SMALL_WORDS =
  "og i at er det en til på der for med af den som har skal kan blev ikke om fra ved et vil de efter over samt mellem under inden";
const BODIES =
  "Økonomiudvalget Kommunalbestyrelsen Børneudvalget Socialudvalget Teknikudvalget Kulturudvalget Klimaudvalget Sundhedsudvalget Ældrerådet Handicaprådet";
const OUTCOMES = ["approved", "noted", "discussed", "decided", "postponed", "approvedWithChanges", "rejected"] as const;
const ITEMS_PER_MEETING = 10;
/** A case comes back at about as many meetings. */
const ITEMS_PER_CASE = 10;

/** Meetings with `count` items in all. The same `count` always gives the same meetings. */
export function* syntheticMinutes(count: number): Generator<Minutes> {
  const random = createRandom();
  const numbers = caseNumbers(count);
  for (let made = 0; made < count; made += ITEMS_PER_MEETING) {
    yield meeting(made / ITEMS_PER_MEETING, Math.min(ITEMS_PER_MEETING, count - made), numbers, random);
  }
}

/** The numbers under which `count` items are filed: the items take them in turn, so each is there. */
export function caseNumbers(count: number): string[] {
  return Array.from({ length: Math.ceil(count / ITEMS_PER_CASE) }, (_, index) => caseNumber(index));
}

/** Spread over 270 subject groups and 40 action facets, as numbers of a whole municipality are. */
function caseNumber(index: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(index % 30)}.${two(Math.floor(index / 30) % 9)}.00-P${two(index % 40)}-${1 + Math.floor(index / 25)}-${two(index % 25)}`;
}

type Random = () => number;

function meeting(number: number, items: number, numbers: readonly string[], random: Random): Minutes {
  const body = pick(split(BODIES), random);
  const day = new Date(Date.UTC(2006, 0, 2 + (number % 6900)));
  const date = day.toISOString().slice(0, 10);
  const key = `${number.toString(16)}`.padStart(64, "0");
  return {
    schemaVersion: 1,
    source: { name: `referat-${number}.pdf`, sha256: key, mediaType: "application/pdf", pages: items * 2 },
    kind: "minutes",
    meeting: { ...NOBODY, body, municipality: "Prøvekøbing", date },
    tableOfContents: [],
    items: Array.from({ length: items }, (_, index) => item(number, index + 1, numbers, random)),
    diagnostics: [],
    repairs: [],
    coverage: 1,
    parser: { version: "synthetic" },
  };
}

const NOBODY = { startTime: null, endTime: null, location: null, title: null, present: [], apologies: [] };
const SPAN = { page: 1, startLine: 1, endLine: 1, start: 0, end: 1 };

function item(meetingNumber: number, position: number, numbers: readonly string[], random: Random): AgendaItem {
  const filedUnder = numbers[(meetingNumber * ITEMS_PER_MEETING + position - 1) % numbers.length] ?? "";
  const title = capital(`${compound(random)} og ${compound(random)} ${2006 + Math.floor(random() * 20)}`);
  const decision = sentences(1 + Math.floor(random() * 3), random);
  return {
    id: `proeve-${meetingNumber}-${position}`,
    number: String(position),
    position,
    title,
    titleAsPrinted: title,
    route: [],
    access: "open",
    caseNumber: parseCaseNumber(filedUnder),
    sections: [{ kind: "caseStatement", heading: "Sagsfremstilling", text: sentences(14, random), span: SPAN }],
    recommendations: [
      { recommender: "Forvaltningen", clauses: [{ number: "1", text: sentences(1, random) }], span: SPAN },
    ],
    decision: {
      text: decision,
      outcome: pick(OUTCOMES, random),
      otherOutcomes: [],
      evidence: "",
      level: "adopted",
      decidedBy: null,
      statements: [decision],
      postponedTo: null,
      dates: [],
      actions: [],
      votes: null,
      dissent: [],
      absent: [],
      disqualified: [],
      span: SPAN,
    },
    earlierDecisions: [],
    attachments: [{ title: capital(`${compound(random)} notat`), href: null, span: SPAN }],
    references: [],
    routine: position === 1,
    span: SPAN,
  };
}

function sentences(count: number, random: Random): string {
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 10 + Math.floor(random() * 8) }, () => word(random));
    return `${capital(words.join(" "))}.`;
  }).join(" ");
}

/** Half of a text are small words, a third plain ones, the rest compounds: as in real minutes. */
function word(random: Random): string {
  const kind = random();
  if (kind < 0.5) return pick(split(SMALL_WORDS), random);
  return kind < 0.8 ? pick(split(PLAIN_WORDS), random) : compound(random);
}

const ENDINGS = ["", "en", "er", "erne", "ens", "et"];

function compound(random: Random): string {
  const middle = random() < 0.3 ? `${pick(split(LAST_PARTS), random)}s` : "";
  return pick(split(FIRST_PARTS), random) + middle + pick(split(LAST_PARTS), random) + pick(ENDINGS, random);
}

/** Some words come much more often than others: the first of a list about as often as all the rest of its half. */
function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() ** 2 * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

function split(words: string): string[] {
  return words.split(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A small linear congruential generator: the same corpus on every machine. */
function createRandom(): Random {
  let state = 7;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

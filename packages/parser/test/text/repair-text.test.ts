import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, invertEdits } from "../../src/text/edits.ts";
import type { Knowledge } from "../../src/text/knowledge.ts";
import { repairText } from "../../src/text/repair-text.ts";

const CLEAN = [
  "Udvalget drøftede sagen på mødet den 4. juni 2024 og besluttede, at området skal undersøges nærmere.",
  "Børne- og Ungeudvalget får en status på økonomien, før budgettet for næste år vedtages i byrådet.",
  "Forvaltningen foreslår, at støtten gives til de ældre borgere, som bor på plejehjemmene.",
  "Rådhuset og skolerne får nye døre, så medarbejderne kan åbne dørene med deres kort.",
].join("\n");

const PLACEHOLDERS = [",", "?", "_", "\ufffd"];
const damaged = (text: string, placeholder: string): string => text.replace(/[æøåÆØÅ]/g, placeholder);

/** Texts that look like damage and are none. */
const TRAPS = [
  "Beløbet er 10,5 mio. kr. og 1,2 pct.",
  "IT,HR og KF,M er afdelinger",
  "a_b og 2017_dec er navne i koden",
  "Se http://eksempel.dk/?a=b?c og www.aabenraa.dk/raad eller skriv til s,ren@eksempel.dk",
  "og,at,der,ikke er mellemrum",
  "navn,adresse,postnr,by\nHansen,Gaden 1,4000,Byen\nJensen,Vejen 2,5000,Byen",
  "The committee discussed the matter, and it was decided?yes_no that,this,that is fine.",
  "Aabenraa, Aarhus, Aalborg, Aage Saaby, Haagensen, Michael Kierkegaard, Israel, poesi og koefficienter",
  "Mandaterne: S, M, KF,M, UFP, V, (Ø), (Å) og Aarhus Ø",
  "HÅØYA ER BLÅØYD og temperaturen er 5 °C på Citroën-værkstedet",
  "Børne- og Ungeudvalget, jf. Sagsnr. 12",
  "Møtedato og Møtested, Sak 4, Vedlegg",
  "Bilag_1_budget_2024.pdf, _understreget_ og **fed**",
  "Hvad nu?hvis der ikke er mellemrum",
  "½ liter, ² og ³, “citat” – og … prikker",
];

describe("clean text", () => {
  it.each([CLEAN, ...TRAPS])("stays as it is: %s", (text) => {
    const { text: repaired, repairs } = repairText(text);
    expect(repaired).toBe(text);
    expect(repairs).toEqual([]);
  });

  it("loads neither lexicon nor counts", () => {
    const refuse = (): never => {
      throw new Error("clean text must not need this");
    };
    const knowledge: Knowledge = { lexicon: refuse, counts: refuse };
    expect(repairText(CLEAN, knowledge).text).toBe(CLEAN);
  });
});

describe("placeholder damage", () => {
  it.each(PLACEHOLDERS)("%s is given back", (placeholder) => {
    expect(repairText(damaged(CLEAN, placeholder)).text).toBe(CLEAN);
  });

  it.each(PLACEHOLDERS)("%s in one line leaves the others alone", (placeholder) => {
    const lines = CLEAN.split("\n");
    lines[1] = damaged(lines[1] ?? "", placeholder);
    const text = lines.join("\n");
    const start = text.indexOf(lines[1] ?? "");
    const { repairs, text: repaired } = repairText(text);
    expect(repaired).toBe(CLEAN);
    expect(repairs.every((repair) => repair.start >= start && repair.end <= start + (lines[1] ?? "").length)).toBe(
      true,
    );
  });

  it("keeps real commas and the order of edits", () => {
    const { repairs } = repairText(damaged(CLEAN, ","));
    const starts = repairs.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect(repairs.every(({ before }) => before.includes(","))).toBe(true);
  });

  it("gives two placeholders for one letter back where UTF-8 bytes were lost", () => {
    expect(repairText(damaged(CLEAN, "\ufffd\ufffd")).text).toBe(CLEAN);
  });

  it("tells a word nobody can know and leaves it", () => {
    const { text, doubts } = repairText("Udvalget dr,ftede sagen om Xyr,qvad p, det seneste m,de");
    expect(text).toBe("Udvalget drøftede sagen om Xyr,qvad på det seneste møde");
    expect(doubts.map(({ before }) => before)).toContain("Xyr,qvad");
  });

  it("never edits a number, and tells that a comma in it may have been a dash", () => {
    const { text, doubts } = repairText("I det seneste 1,2 ,r er der arbejdet p, omr,det for b,rn");
    expect(text).toBe("I det seneste 1,2 år er der arbejdet på området for børn");
    expect(doubts.map(({ before }) => before)).toContain("1,2");
  });

  it("gives a dash and a pair of quotes back, and says that it guesses", () => {
    const { text, repairs } = repairText("Om netv,rket ,Dataunderst,ttet udvikling, , l,bende opf,lgning p, omr,det");
    expect(text).toBe("Om netværket ”Dataunderstøttet udvikling” – løbende opfølgning på området");
    expect(repairs.filter(({ rule }) => rule === "punctuation").map(({ tier }) => tier)).toEqual([3, 3, 3]);
  });
});

describe("misread, escaped and spelt-out letters", () => {
  it.each([
    ["UTF-8 as windows-1252", "MÃ¸det pÃ¥ Ã¥en blev aflyst â€“ Ã†blet"],
    ["UTF-8 as windows-1252 twice", "MÃƒÂ¸det pÃƒÂ¥ ÃƒÂ¥en blev aflyst Ã¢â‚¬â€œ Ãƒâ€\u00a0blet"],
    ["UTF-8 as 850", "M├©det p├Ñ ├Ñen blev aflyst ÔÇô ├åblet"],
    ["HTML entities", "M&oslash;det p&#229; &#xE5;en blev aflyst &ndash; &amp;AElig;blet"],
    ["marks apart", "M\u00f8det pa\u030a a\u030aen blev aflyst – Æblet"],
  ])("%s", (_name, text) => {
    expect(repairText(text).text).toBe("Mødet på åen blev aflyst – Æblet");
  });

  it("reads one single-byte set as another where that makes words", () => {
    expect(repairText("Kommunen drøfter\n\nM›det p† r†dhuset om ‘ldre").text).toBe(
      "Kommunen drøfter\n\nMødet på rådhuset om ældre",
    );
  });

  it("gives ae, oe and aa back only where that is proven", () => {
    expect(repairText("Paa moedet i Aabenraa blev oekonomien droeftet med Haagensen").text).toBe(
      "På mødet i Aabenraa blev økonomien drøftet med Haagensen",
    );
    expect(repairText("Paa den anden side").text).toBe("Paa den anden side");
  });

  it("joins spaced letters, broken words and ligatures", () => {
    expect(repairText("B e s l u t n i n g\nDet er kommunal-\nbestyrelsen der siger det ﬁnt").text).toBe(
      "Beslutning\nDet er kommunalbestyrelsen\nder siger det fint",
    );
    expect(repairText("a b c d e og børne- og unge-\neller voksne folk").text).toBe(
      "a b c d e og børne- og unge-\neller voksne folk",
    );
  });

  it("gives headings back that optical recognition misread", () => {
    expect(repairText("lndstilling\nBes1utning").text).toBe("Indstilling\nBeslutning");
  });

  it("only tells letters that were dropped without a trace", () => {
    const text = "Udvalget har p sit mde drftet brn og konomi ";
    const { text: repaired, doubts } = repairText(text);
    expect(repaired).toBe(text);
    expect(doubts.length).toBeGreaterThan(1);
  });
});

describe("every repair", () => {
  const words =
    "på møde område børn økonomi og at udvalget får ældre støtte kommunen, 10,5 mål. Ændring år drøftes".split(" ");
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }).map((list) => list.join(" "));
  const text = fc.array(sentence, { maxLength: 6 }).map((lines) => lines.join("\n"));
  const placeholder = fc.constantFrom(...PLACEHOLDERS);

  it("is idempotent and can be undone", () => {
    fc.assert(
      fc.property(text, placeholder, (clean, mark) => {
        const broken = damaged(clean, mark);
        const { text: repaired, repairs } = repairText(broken);
        expect(applyEdits(broken, repairs)).toBe(repaired);
        expect(applyEdits(repaired, invertEdits(repairs))).toBe(broken);
        expect(repairText(repaired).text).toBe(repaired);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves clean text alone", () => {
    fc.assert(
      fc.property(text, (clean) => {
        expect(repairText(clean).text).toBe(clean);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the number of lines of any text, and can be undone", () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom("Ã", "¸", ",", "a", "å", "\n", "-", "&", "=", " ", "\ufffd", "\u0000", "m", "d"),
      }),
    );
    fc.assert(
      fc.property(any, (anything) => {
        const { text: repaired, repairs } = repairText(anything);
        expect(repaired.split("\n").length).toBe(anything.split("\n").length);
        expect(applyEdits(repaired, invertEdits(repairs))).toBe(anything);
      }),
      { numRuns: 300 },
    );
  });
});

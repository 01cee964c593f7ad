// npm run bench -- NAME [arguments]: one table of benchmarks, each in a file of its own that exports `run(args)`.

interface Benchmark {
  /** @throws when a figure cannot be measured; figures that are merely bad are printed. */
  run(args: string[]): Promise<void>;
}

const benchmarks: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Benchmark> }>> = {
  parse: { about: "speed and memory of the parser on generated minutes", load: () => import("./parse.ts") },
  accuracy: { about: "the parser against the hand-made facts of the fixtures", load: () => import("./accuracy.ts") },
  repair: {
    about: "words given back by the repair of letters, and its speed",
    load: () => import("./repair.ts"),
  },
  extract: {
    about: "pages a second and memory of reading PDFs, beside other readers",
    load: () => import("./extract.ts"),
  },
  ocr: { about: "seconds and wrong letters of reading scanned pages", load: () => import("./ocr.ts") },
  decisions: { about: "wordings of decisions, one at a time", load: () => import("./decisions.ts") },
  variations: { about: "one meeting in many generated layouts", load: () => import("./variations.ts") },
  relevance: {
    about: "how well questions are answered, beside the engine's defaults",
    load: () => import("./relevance.ts"),
  },
  pipeline: {
    about: "every stage of the ingestion alone, the whole, and a night without news",
    load: () => import("./pipeline.ts"),
  },
  reindex: { about: "a fresh index from an archive: items a second, memory", load: () => import("./reindex.ts") },
  search: { about: "latency of the API at 100,000 items, beside the engine's own", load: () => import("./search.ts") },
};

const [name = "", ...args] = process.argv.slice(2);
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (benchmark) await (await benchmark.load()).run(args);
else {
  const list = Object.entries(benchmarks).map(([key, { about }]) => `  ${key.padEnd(10)} ${about}`);
  console.error(`Usage: npm run bench -- NAME [arguments]\n${list.join("\n")}`);
  process.exitCode = 2;
}

import { parseArgs } from "node:util";
import { parseMinutes, textDocument } from "@referat/parser";
import type { SourceDocument } from "@referat/parser/source-document";
import { generateMeeting } from "./generate-meeting.ts";

/** A long agenda's worth of pages; what one meeting costs is the unit everything is compared with. */
const itemsPerMeeting = 9;
/** Long enough for the clock of the processor, which counts in milliseconds. */
const measuredSeconds = 3;
/**
 * The compiler works beside the parser until about a thousand meetings are read, and its threads count as processor time:
 * after 50 meetings they still are a fourth of it. What is measured is a worker that has been up for some seconds.
 */
const warmUpRuns = 1500;
const megabyte = 1024 * 1024;

/**
 * Speed and memory of `parseMinutes` on generated minutes: MB/s and milliseconds a meeting, then one file that repeats the
 * meeting up to `--megabytes` (50), whose cost per byte is printed beside that of the single meeting. Processor time is
 * what counts: it stays the same when other programs share the machine, the time on the clock does not.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { megabytes: { type: "string", default: "50" } } });
  const meeting = generateMeeting(itemsPerMeeting);
  const meetingBytes = Buffer.byteLength(meeting);
  const single = measureSingle(textDocument("generated.txt", meeting));
  console.log(`one meeting of ${itemsPerMeeting} items, ${(meetingBytes / 1024).toFixed(1)} kB`);
  console.log(`  ${describe(single, meetingBytes)}   ${(single.processor * 1000).toFixed(2)} ms/meeting`);
  const megabytes = Number(values.megabytes);
  const copies = Math.ceil((megabytes * megabyte) / meetingBytes);
  const { cost, items, memory } = measureLarge(textDocument("generated.txt", meeting.repeat(copies)));
  console.log(`one file of ${megabytes} MB that repeats it: ${items} items`);
  console.log(`  ${describe(cost, copies * meetingBytes)}   ${cost.processor.toFixed(2)} s`);
  const perByte = cost.processor / copies / single.processor;
  console.log(`  cost per byte against one meeting: ${perByte.toFixed(2)}`);
  console.log(`  memory: ${(memory / (copies * meetingBytes)).toFixed(1)} × input at the peak`);
}

/** Seconds. */
interface Cost {
  readonly processor: number;
  readonly clock: number;
}

function measureSingle(document: SourceDocument): Cost {
  for (let warmUp = 0; warmUp < warmUpRuns; warmUp += 1) parseMinutes(document);
  let runs = 0;
  const cost = costOf(() => {
    const start = performance.now();
    while (performance.now() - start < measuredSeconds * 1000) {
      parseMinutes(document);
      runs += 1;
    }
  });
  return { processor: cost.processor / runs, clock: cost.clock / runs };
}

function measureLarge(document: SourceDocument) {
  const before = process.memoryUsage().rss;
  let items = 0;
  const cost = costOf(() => {
    items = parseMinutes(document).items.length;
  });
  // The peak of the whole process: what the parser needed on top of the document it was given.
  return { cost, items, memory: process.resourceUsage().maxRSS * 1024 - before };
}

function costOf(work: () => void): Cost {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
}

function describe({ processor, clock }: Cost, bytes: number): string {
  const rate = (seconds: number) => (bytes / megabyte / seconds).toFixed(1);
  return `${rate(processor)} MB a second of processor time (${rate(clock)} MB/s on the clock)`;
}

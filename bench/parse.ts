import { parseArgs } from "node:util";
import { parseMinutes } from "@referat/parser";
import { generateMeeting } from "./generate-meeting.ts";
import { toDocument } from "./to-document.ts";

/** A long agenda's worth of pages; what one meeting costs is the unit everything is compared with. */
const itemsPerMeeting = 9;
/** Long enough for the compiler to have settled and for a clock of milliseconds. */
const measuredSeconds = 3;
const megabyte = 1024 * 1024;

/**
 * Speed and memory of `parseMinutes` on generated minutes of one core: MB/s and milliseconds a meeting, then one file that
 * repeats the meeting up to `--megabytes` (50), whose cost per byte is printed beside that of the single meeting.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { megabytes: { type: "string", default: "50" } } });
  const meeting = generateMeeting(itemsPerMeeting);
  const single = measureSingle(meeting);
  console.log(`one meeting of ${itemsPerMeeting} items, ${(single.bytes / 1024).toFixed(1)} kB`);
  console.log(
    `  ${single.millisecondsPerMeeting.toFixed(2)} ms/meeting   ${single.megabytesPerSecond.toFixed(1)} MB/s`,
  );
  const large = measureLarge(meeting, Number(values.megabytes));
  console.log(`one file of ${values.megabytes} MB that repeats it`);
  console.log(`  ${large.seconds.toFixed(2)} s   ${large.megabytesPerSecond.toFixed(1)} MB/s   ${large.items} items`);
  console.log(
    `  cost per byte against one meeting: ${(single.megabytesPerSecond / large.megabytesPerSecond).toFixed(2)}`,
  );
  console.log(`  memory: ${(large.memory / large.bytes).toFixed(1)} × input at the peak`);
}

function measureSingle(text: string) {
  const document = toDocument(text);
  for (let warmUp = 0; warmUp < 50; warmUp += 1) parseMinutes(document);
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < measuredSeconds * 1000) {
    parseMinutes(document);
    runs += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  const bytes = Buffer.byteLength(text);
  return {
    bytes,
    millisecondsPerMeeting: (seconds * 1000) / runs,
    megabytesPerSecond: (bytes * runs) / megabyte / seconds,
  };
}

function measureLarge(meeting: string, megabytes: number) {
  const document = toDocument(meeting.repeat(Math.ceil((megabytes * megabyte) / Buffer.byteLength(meeting))));
  const bytes = megabytes * megabyte;
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { items } = parseMinutes(document);
  const seconds = (performance.now() - start) / 1000;
  // The peak of the whole process: what the parser needed on top of the document it was given.
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  return { bytes, seconds, megabytesPerSecond: megabytes / seconds, items: items.length, memory };
}

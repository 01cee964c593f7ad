import { Presets, SingleBar } from "cli-progress";
import { terminalText } from "../terminal-text.ts";
import { progressLine } from "./progress-line.ts";

/** Lines for a log are written this often, a bar is drawn all the time. */
const LINE_EVERY_MS = 2_000;

/** How far a row of documents has come, for whoever watches. */
export interface Progress {
  add(): void;
  done(): void;
  /** One line that stays, above the bar. */
  say(line: string): void;
  stop(): void;
}

/** A bar with rate and time left on a terminal, plain lines elsewhere; in Danish, and always on standard error. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    { format: "{bar} {line}", stream, hideCursor: true, gracefulExit: false },
    Presets.shades_classic,
  );
  const started = Date.now();
  let total = 0;
  let done = 0;
  const line = () => progressLine(done, total, secondsSince(started));
  bar.start(0, 0, { line: line() });
  return {
    add: () => {
      bar.setTotal(++total);
      bar.update({ line: line() });
    },
    done: () => bar.update(++done, { line: line() }),
    say: (text) => stream.write(`\r\u001b[K${terminalText(text)}\n`),
    stop: () => bar.stop(),
  };
}

function lineProgress(stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let lastLine = started;
  let total = 0;
  let done = 0;
  const report = () => stream.write(`${progressLine(done, total, secondsSince(started))}\n`);
  return {
    add: () => {
      total++;
    },
    done: () => {
      done++;
      if (Date.now() - lastLine < LINE_EVERY_MS) return;
      lastLine = Date.now();
      report();
    },
    say: (line) => stream.write(`${terminalText(line)}\n`),
    stop: () => {
      if (total > 1) report();
    },
  };
}

const secondsSince = (started: number) => (Date.now() - started) / 1000;

import { Presets, SingleBar } from "cli-progress";

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

/** A bar with rate and time left on a terminal, plain lines elsewhere; always on standard error. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  const format = "{bar} {value}/{total} documents · {rate}/s · {eta_formatted} left";
  const bar = new SingleBar(
    { format, stream, hideCursor: true, etaBuffer: 200, gracefulExit: false },
    Presets.shades_classic,
  );
  const started = Date.now();
  let total = 0;
  let done = 0;
  bar.start(0, 0, { rate: "0" });
  return {
    add: () => bar.setTotal(++total),
    done: () => bar.update(++done, { rate: ratePerSecond(done, started) }),
    say: (line) => stream.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}

function lineProgress(stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let lastLine = started;
  let total = 0;
  let done = 0;
  const report = () => stream.write(`${done} of ${total} documents, ${ratePerSecond(done, started)}/s\n`);
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
    say: (line) => stream.write(`${line}\n`),
    stop: () => {
      if (total > 1) report();
    },
  };
}

function ratePerSecond(done: number, started: number): string {
  return (done / Math.max(0.001, (Date.now() - started) / 1000)).toFixed(1);
}

import { counted } from "../words/counted.ts";

const SECONDS_A_MINUTE = 60;
/** Up to here seconds say more than minutes. */
const MOST_SECONDS = 90;

/** `3 af 5 dokumenter, 1,2/s, 4 s tilbage`: how far it is, for people. Rate and rest are left out where nothing is known of them. */
export function progressLine(done: number, total: number, seconds: number): string {
  const documents = `${done} af ${counted(total, "dokument", "dokumenter")}`;
  if (done === 0 || seconds <= 0) return documents;
  const rate = done / seconds;
  const left = done < total ? `, ${duration((total - done) / rate)} tilbage` : "";
  return `${documents}, ${danishRate(rate)}/s${left}`;
}

function danishRate(rate: number): string {
  return rate.toLocaleString("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function duration(seconds: number): string {
  return seconds <= MOST_SECONDS ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / SECONDS_A_MINUTE)} min.`;
}

import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { decodeBytes } from "@referat/parser/decode-bytes";
import { type RepairedText, repairText } from "@referat/parser/repair-text";
import { Command, Option } from "commander";
import { explainRepairs } from "../repair/explain-repairs.ts";
import { lineDifference } from "../repair/line-difference.ts";

interface Options {
  readonly diff?: boolean;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** `referat repair FILE|-`: a text with its Danish letters given back. Clean input comes out byte for byte. */
export function repairCommand(): Command {
  return new Command("repair")
    .description("Giv en tekst dens æ, ø og å igen, hvor de er ødelagt")
    .argument("<fil>", "en tekstfil, eller - for standard-input")
    .addOption(new Option("--diff", "skriv de ændrede linjer før og efter").conflicts(["json", "explain"]))
    .addOption(new Option("--json", "skriv hver rettelse og hver tvivl som JSON").conflicts("explain"))
    .option("--explain", "skriv hver rettelse og hver tvivl med dens regel")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat repair gammel.txt > ny.txt\n  cat gammel.txt | referat repair - --explain",
    )
    .action(async (path: string, options: Options) => {
      const bytes = path === "-" ? await buffer(process.stdin) : await readBytes(path);
      const { text, encoding } = decodeBytes(bytes);
      const repaired = repairText(text);
      if (options.json) print(`${JSON.stringify({ encoding, ...edits(repaired) }, null, 2)}\n`);
      else if (options.diff) print(lineDifference(text, repaired.text));
      else if (options.explain) print(explainRepairs(text, encoding, repaired));
      else process.stdout.write(isSameText(bytes, repaired.text) ? bytes : repaired.text);
    });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Error(`${path} kan ikke læses. Findes den, og må I læse den?`, { cause });
  }
}

const print = (text: string): void => {
  process.stdout.write(text);
};

const edits = ({ repairs, doubts }: RepairedText) => ({ repairs, doubts });

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Whether the text is what the bytes already say in UTF-8; a byte-order mark at their start is no part of the text. */
function isSameText(bytes: Buffer, text: string): boolean {
  const body = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  return body.equals(Buffer.from(text));
}

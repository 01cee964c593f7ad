import { monthName } from "./month-names.ts";

/** `2024-03-20` is `20 marts 2024`; empty where there is no date. */
export function dateInWords(date: string | null): string {
  if (date === null) return "";
  const [year, month, day] = date.split("-").map(Number);
  return [day, monthName(month ?? 0), year].join(" ");
}

const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** `2024-03-20` becomes `20. marts 2024`. */
export function formatDate(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

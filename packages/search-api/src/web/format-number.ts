/** `12345` becomes `12.345`, as Danes write it. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

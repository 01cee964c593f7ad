/** A number with its noun: `1 dokument`, `2 dokumenter`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

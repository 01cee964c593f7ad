/** Control characters that a terminal obeys, beside line feed and tabulator. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * Text of documents and names of files for a terminal: what would move the cursor, change colours or rewrite the title of
 * the window is shown as U+FFFD. `\u001b[2Jreferat.pdf` becomes `�[2Jreferat.pdf`.
 */
export function terminalText(text: string): string {
  return text.replace(CONTROL, "\ufffd");
}

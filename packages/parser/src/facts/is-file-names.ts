const FILE_NAMES = /^\S[^\n]{0,280}\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf)$/i;
/** `.docx` */
const LONGEST_ENDING = 5;

/**
 * Whether a line is nothing but the names of files, as web pages print an item's attachments below its title.
 * Accepts `Tidsplan_2024.pdf Notat om stien.docx`; refuses `Se notatet.`
 */
export function isFileNames(text: string): boolean {
  return text.indexOf(".", text.length - LONGEST_ENDING) >= 0 && FILE_NAMES.test(text);
}

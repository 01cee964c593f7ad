const FILE_NAMES = /^\S[^\n]{0,280}\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf)$/i;

/**
 * Whether a line is nothing but the names of files, as web pages print an item's attachments below its title.
 * Accepts `Tidsplan_2024.pdf Notat om stien.docx`; refuses `Se notatet.`
 */
export function isFileNames(text: string): boolean {
  return FILE_NAMES.test(text);
}

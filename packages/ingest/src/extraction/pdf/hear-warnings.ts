/** pdf.js repairs what it can and says so only on the console. These complaints mean that text may be lost. */
const losses =
  /error|invalid|missing|corrupt|truncat|unable|cannot|ignoring|bad |unexpected|not found|recover|indexing all|skipping|unknown command/i;
/** Of fonts, colours and pictures: they change how letters look, not which they are. */
const harmless =
  /\b(?:standardFontDataUrl|TT|CFF|font|glyph|colorspace|color space|image|JPX|JBIG2|fontfile|polyfill|canvas|ICC)\b/i;

/**
 * Does the work and hears what pdf.js complains of meanwhile, so that a damaged file is not taken for a whole one.
 * Only for one piece of work at a time: the console is shared by all of a process.
 */
export async function hearWarnings<Result>(work: () => Promise<Result>): Promise<{ result: Result; losses: string[] }> {
  const heard = new Set<string>();
  const { warn } = console;
  console.warn = (message: unknown) => heard.add(String(message));
  try {
    const result = await work();
    return { result, losses: [...heard].filter((message) => losses.test(message) && !harmless.test(message)) };
  } finally {
    console.warn = warn;
  }
}

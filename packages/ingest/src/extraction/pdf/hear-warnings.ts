/** pdf.js repairs what it can and says so only on the console. These complaints mean that text may be lost. */
const losses =
  /error|invalid|missing|corrupt|truncat|unable|cannot|ignoring|bad |unexpected|not found|recover|indexing all|skipping|unknown command/i;
/** Of fonts, colours and pictures: they change how letters look, not which they are. */
const harmless =
  /\b(?:standardFontDataUrl|TT|CFF|font|glyph|colorspace|color space|image|JPX|JBIG2|fontfile|polyfill|canvas|ICC)\b/i;
/** A picture beyond `maxImageSize`, or of no size, is left out as if it had never been on its page. */
const dropped = /image exceeded maximum allowed size|image dimensions are missing/i;

/** What pdf.js has complained of so far. */
export interface Heard {
  readonly messages: ReadonlySet<string>;
  /** Pictures that are not even decoded. */
  readonly droppedPictures: number;
}

/**
 * Does the work and hears what pdf.js complains of meanwhile, so that a damaged file is not taken for a whole one.
 * Only for one piece of work at a time: the console is shared by all of a process.
 */
export async function hearWarnings<Result>(
  work: (heard: Heard) => Promise<Result>,
): Promise<{ result: Result; losses: string[] }> {
  const heard = { messages: new Set<string>(), droppedPictures: 0 };
  const { warn } = console;
  console.warn = (said: unknown) => {
    const message = String(said);
    heard.messages.add(message);
    if (dropped.test(message)) heard.droppedPictures++;
  };
  try {
    const result = await work(heard);
    return { result, losses: [...heard.messages].filter((one) => losses.test(one) && !harmless.test(one)) };
  } finally {
    console.warn = warn;
  }
}

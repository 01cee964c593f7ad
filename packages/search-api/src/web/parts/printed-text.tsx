/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** Text as printed: paragraphs at empty lines, every line break kept. */
export function PrintedText({ text }: { text: string }) {
  const paragraphs = text.split(/\n[^\S\n]*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class="printed">{paragraph.trim()}</p>
      ))}
    </>
  );
}

import type { SourceLine } from "@referat/parser/source-document";

const colours = { heading: "#c2185b", furniture: "#9e9e9e", text: "#1565c0" } as const;

/** Draws a box around each line of a page picture, in the colour of what it was taken for, with its number. */
export async function drawLines(png: Uint8Array, scale: number, lines: readonly SourceLine[]): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await import("@napi-rs/canvas");
  const picture = await loadImage(png);
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  context.font = `${8 * scale}px sans-serif`;
  for (const [index, { layout, headingLevel, furniture }] of lines.entries()) {
    if (!layout) continue;
    const colour = furniture ? colours.furniture : headingLevel ? colours.heading : colours.text;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.strokeRect(layout.x * scale, layout.y * scale, layout.width * scale, layout.height * scale);
    context.fillText(String(index + 1), Math.max(0, layout.x - 16) * scale, (layout.y + 8) * scale);
  }
  return canvas.toBuffer("image/png");
}

import { createCanvas, type Image, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import PDFDocument from "pdfkit";

/** How a page got onto the glass of the scanner: straight, or a little askew, soft, grainy and saved small. */
export type ScanQuality = "clean" | "worn";

const A4: [number, number] = [595.28, 841.89];
const MOST_ASKEW_DEGREES = 0.7;
const GRAIN = 24; // of 255, either way
const WORN_JPEG_QUALITY = 45;

/** A PDF whose pages are nothing but pictures of pages. */
export async function printScan(pictures: readonly Uint8Array[], quality: ScanQuality): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: A4, margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  for (const [index, picture] of pictures.entries()) {
    const scanned = scan(await loadImage(picture), quality, index);
    pdf.addPage().image(scanned, 0, 0, { width: A4[0], height: A4[1] });
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

function scan(page: Image, quality: ScanQuality, seed: number): Buffer {
  const canvas = createCanvas(page.width, page.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, page.width, page.height);
  if (quality === "clean") {
    context.drawImage(page, 0, 0);
    return canvas.toBuffer("image/jpeg", 95);
  }
  const random = createRandom(seed + 1);
  context.translate(page.width / 2, page.height / 2);
  context.rotate(((random() * 2 - 1) * MOST_ASKEW_DEGREES * Math.PI) / 180);
  context.filter = "blur(0.6px)";
  context.drawImage(page, -page.width / 2, -page.height / 2);
  addGrain(context, page, random);
  return canvas.toBuffer("image/jpeg", WORN_JPEG_QUALITY);
}

function addGrain(context: SKRSContext2D, { width, height }: Image, random: () => number): void {
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const grain = (random() * 2 - 1) * GRAIN;
    for (let channel = at; channel < at + 3; channel++) pixels.data[channel] = (pixels.data[channel] ?? 0) + grain;
  }
  context.putImageData(pixels, 0, 0);
}

/** A small generator with a fixed start: the same scan each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

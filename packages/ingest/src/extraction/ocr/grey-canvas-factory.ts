import type { Canvas } from "@napi-rs/canvas";

/** How much of each colour the eye takes for brightness (ITU-R BT.601), of 256. */
const [RED, GREEN, BLUE] = [77, 150, 29];

interface DrawingSurface {
  canvas: Canvas | null;
  context: ReturnType<Canvas["getContext"]> | null;
}

/** What pdf.js asks of a canvas factory. */
interface CanvasFactory {
  create(width: number, height: number): DrawingSurface;
  reset(surface: DrawingSurface, width: number, height: number): void;
  destroy(surface: DrawingSurface): void;
}

/**
 * A canvas factory for pdf.js whose canvases give themselves as a grey PGM picture, whatever format they are asked for:
 * packing a grainy scan as PNG takes a second, which is as long as reading it.
 */
export async function greyCanvasFactory(): Promise<new () => CanvasFactory> {
  const { createCanvas } = await import("@napi-rs/canvas"); // only where pages are drawn
  return class implements CanvasFactory {
    create(width: number, height: number): DrawingSurface {
      const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
      Reflect.set(canvas, "toBuffer", () => greyPicture(canvas));
      return { canvas, context: canvas.getContext("2d") };
    }

    reset({ canvas }: DrawingSurface, width: number, height: number): void {
      if (!canvas) return;
      canvas.width = Math.ceil(width);
      canvas.height = Math.ceil(height);
    }

    destroy(surface: DrawingSurface): void {
      surface.canvas = null;
      surface.context = null;
    }
  };
}

function greyPicture(canvas: Canvas): Buffer {
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, "latin1");
  const picture = Buffer.alloc(head.length + width * height, head);
  for (let from = 0, to = head.length; from < data.length; from += 4, to++)
    picture[to] = (RED * (data[from] ?? 0) + GREEN * (data[from + 1] ?? 0) + BLUE * (data[from + 2] ?? 0)) >> 8;
  return picture;
}

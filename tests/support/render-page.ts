import { execFileSync } from 'node:child_process';

/** A page in black and white; true is ink. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  isInk(x: number, y: number): boolean;
  /** Four bytes for each point, as decoders want them. */
  readonly rgba: Uint8ClampedArray;
}

/** The first page of a PDF as Poppler prints it. */
export function renderPage(pdf: Uint8Array, dotsPerInch: number): Picture {
  const words = ['-r', String(dotsPerInch), '-gray', '-f', '1', '-l', '1'];
  const picture = execFileSync('pdftoppm', [...words, '-'], { input: pdf, maxBuffer: 1e8 });
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const grey = picture.subarray(head.length);
  const rgba = new Uint8ClampedArray(grey.length * 4).fill(255);
  grey.forEach((value, index) => rgba.fill(value, index * 4, index * 4 + 3));
  const size = { width: Number(width), height: Number(height) };
  return { ...size, rgba, isInk: (x, y) => (grey[y * size.width + x] ?? 255) < 128 };
}

import { code128, type DrawingContext, qrcode } from 'bwip-js/generic';

type Point = readonly [x: number, y: number];

/** Black shapes on a grid of modules, from its bottom left corner upwards. */
export interface CodeSymbol {
  readonly width: number;
  readonly height: number;
  /** Upright bars, by their left edge. */
  readonly bars: readonly { readonly x: number; readonly width: number }[];
  /** Outlines; one inside another is white again. */
  readonly outlines: readonly (readonly Point[])[];
}

/** The bars that every parcel scanner reads; to be stretched upwards. */
export const code128Symbol = (text: string): CodeSymbol =>
  code128<CodeSymbol>({ bcid: 'code128', text, scale: 1, height: 1 }, recorder());

/** Still read when a seventh of it is damaged. */
const QR = { bcid: 'qrcode', eclevel: 'M', scale: 1 };
export const qrSymbol = (text: string): CodeSymbol => qrcode<CodeSymbol>({ ...QR, text }, recorder());

/** Writes down what the library draws: its y goes downwards, its bars are named by their middle, rounded up. */
function recorder(): DrawingContext<CodeSymbol> {
  let size = { width: 0, height: 0 };
  const bars: { x: number; width: number }[] = [];
  const outlines: Point[][] = [];
  const nothing = () => undefined;
  return {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: (width, height) => void (size = { width, height }),
    line: (...[x, , , , width]) => void bars.push({ x: x - Math.ceil(width / 2), width }),
    polygon: (points) => void outlines.push(points.map(([x, y]): Point => [x, size.height - y])),
    ...{ hexagon: nothing, ellipse: nothing, fill: nothing, text: nothing },
    end: () => ({ ...size, bars, outlines }),
  };
}

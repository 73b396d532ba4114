import { type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { breakLines } from '../break-lines.ts';
import { printable } from '../printable.ts';
import type { CodeSymbol } from './symbols.ts';

const BLACK = rgb(0, 0, 0);

export interface LabelFonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  /** Longer texts go on in further lines. */
  readonly width: number;
  readonly mostLines: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws on a label, in points from its bottom left corner. */
export function createLabelPen(page: PDFPage, fonts: LabelFonts, origin: { readonly x: number; readonly y: number }) {
  const characters = new Set(fonts.plain.getCharacterSet());

  return {
    /** Writes below `top`, at most so many lines. @returns where the next line goes */
    write(text: string, { x, top }: { readonly x: number; readonly top: number }, look: Look): number {
      const font = look.isBold ? fonts.bold : fonts.plain;
      const lines = breakLines(printable(text, characters), font, look.size, look.width).slice(0, look.mostLines);
      lines.forEach((line, index) => {
        const y = origin.y + top - look.size - index * look.size * 1.25;
        page.drawText(line, { x: origin.x + x, y, size: look.size, font, color: BLACK });
      });
      return top - lines.length * look.size * 1.25;
    },

    rule(y: number, { from, to, isDashed = false }: { from: number; to: number; isDashed?: boolean }): void {
      page.drawLine({
        start: { x: origin.x + from, y: origin.y + y },
        end: { x: origin.x + to, y: origin.y + y },
        thickness: isDashed ? 0.5 : 1.5,
        ...(isDashed && { dashArray: [4, 3] }),
        color: BLACK,
      });
    },

    frame({ x, y, width, height }: Box): void {
      page.drawRectangle({ x: origin.x + x, y: origin.y + y, width, height, borderWidth: 1.5, borderColor: BLACK });
    },

    /** Bars fill the box' height; outlines keep their form. */
    symbol({ bars, outlines, ...symbol }: CodeSymbol, { x, y, width, height }: Box): void {
      const module = width / symbol.width;
      for (const bar of bars) {
        const left = origin.x + x + bar.x * module;
        page.drawRectangle({ x: left, y: origin.y + y, width: bar.width * module, height, color: BLACK });
      }
      const path = outlines.map((points) => `M${points.map(([px, py]) => `${px} ${-py}`).join('L')}Z`).join('');
      if (path !== '')
        page.drawSvgPath(path, { x: origin.x + x, y: origin.y + y, scale: module, color: BLACK, borderWidth: 0 });
    },
  };
}

export type LabelPen = ReturnType<typeof createLabelPen>;

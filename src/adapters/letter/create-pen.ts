import { type PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { breakLines } from './break-lines.ts';
import type { Row } from './letter-rows.ts';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';

interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isAccent?: boolean;
}

const INK = rgb(0.12, 0.14, 0.19);
const ACCENT = rgb(0.24, 0.29, 0.78);
const LABEL_WIDTH = 110;
/** A list's number or dash needs less room than a name. */
const SHORT_LABEL_WIDTH = 18;
const LINE = 1.42;

/** Writes on a letter's pages from top to bottom; a new page begins where one is full. */
export function createPen(pdf: PDFDocument, paper: Paper, fonts: Fonts) {
  const characters = new Set(fonts.plain.getCharacterSet());
  let page: PDFPage = pdf.addPage([paper.width, paper.height]);
  let y = paper.body;

  const fontOf = ({ isBold }: { readonly isBold?: boolean }) => (isBold ? fonts.bold : fonts.plain);
  const at = (x: number, top: number, text: string, look: Look) =>
    page.drawText(printable(text, characters), {
      x,
      y: paper.height - top,
      size: look.size,
      font: fontOf(look),
      color: look.isAccent ? ACCENT : INK,
    });
  const atRight = (top: number, text: string, look: Look) => {
    const width = fontOf(look).widthOfTextAtSize(printable(text, characters), look.size);
    at(paper.width - paper.right - width, top, text, look);
  };
  const nextLine = (height: number) => {
    y += height;
    if (y <= paper.height - paper.bottom) return;
    page = pdf.addPage([paper.width, paper.height]);
    y = paper.left;
  };

  return {
    at,
    atRight,
    foldMarks() {
      for (const fold of paper.folds) {
        page.drawLine({
          start: { x: 8, y: paper.height - fold },
          end: { x: 20, y: paper.height - fold },
          thickness: 0.4,
        });
      }
    },
    write({ text, label, amount, gap, ...look }: Row) {
      const indent = label === undefined ? 0 : label.length < 4 ? SHORT_LABEL_WIDTH : LABEL_WIDTH;
      const room = paper.width - paper.left - paper.right - indent - (amount === undefined ? 0 : LABEL_WIDTH);
      nextLine(gap);
      breakLines(printable(text, characters), fontOf(look), look.size, room).forEach((line, index) => {
        nextLine(look.size * LINE);
        at(paper.left + indent, y, line, look);
        if (index > 0) return;
        if (label !== undefined) at(paper.left, y, label, { size: look.size });
        if (amount !== undefined) atRight(y, amount, look);
      });
    },
  };
}

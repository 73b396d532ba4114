import { paperFor } from '../paper.ts';

/** What a label is printed on: a roll of labels in the warehouse, or a sheet at home. */
export type LabelPaper = 'roll' | 'sheet';

const INCH = 72;
/** What carriers' printers hold everywhere. */
export const LABEL = { width: 4 * INCH, height: 6 * INCH } as const;
const MARGIN = 0.5 * INCH;

/** A page with a label on it, in points from its bottom left corner. */
export interface Sheet {
  readonly size: readonly [width: number, height: number];
  /** The label's own bottom left corner. */
  readonly label: { readonly x: number; readonly y: number };
  /** Where it is folded, and where the instructions begin; a roll has neither. */
  readonly fold?: number;
}

/** @param country of who prints it, ISO 3166-1 alpha-2: it decides between US Letter and A4 */
export function sheetFor(paper: LabelPaper, country: string): Sheet {
  if (paper === 'roll') return { size: [LABEL.width, LABEL.height], label: { x: 0, y: 0 } };
  const { width, height } = paperFor(country);
  const y = height - MARGIN - LABEL.height;
  return { size: [width, height], label: { x: (width - LABEL.width) / 2, y }, fold: y - MARGIN / 2 };
}

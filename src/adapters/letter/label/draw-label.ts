import type { LabelRequest, Party } from '#business/shipping/index';
import { LABEL } from './label-sheet.ts';
import type { LabelPen } from './label-pen.ts';
import { code128Symbol, qrSymbol } from './symbols.ts';

export interface LabelContent extends LabelRequest {
  readonly trackingNumber: string;
  readonly service: string;
}

const EDGE = 14;
const WIDTH = LABEL.width - 2 * EDGE;
/** White space that scanners need beside bars, in points. */
const QUIET = 18;
const GRAMS_A_POUND = 453.592_37;

/** US labels are read in pounds, all others in kilograms. */
const weightOf = ({ parcel: { weightGrams }, from }: LabelRequest): string =>
  from.country === 'US' ? `${(weightGrams / GRAMS_A_POUND).toFixed(1)} lb` : `${(weightGrams / 1000).toFixed(1)} kg`;

/** Lines of an address, the country last and only where the parcel leaves it. */
const linesOf = ({ name, street, city, region, postalCode, country }: Party, other: Party): readonly string[] => [
  name,
  street,
  `${city}, ${region} ${postalCode}`.trim(),
  ...(country === other.country ? [] : [country]),
];

/**
 * A label of 4 × 6 inches: who sends it, where to, and what scanners read.
 *
 *   service, weight          prepaid
 *   from
 *   ──────────────────────────────────
 *   to, large
 *   ──────────────────────────────────
 *   Code 128 and the number in figures
 *   ──────────────────────────────────
 *   return number and day       QR code
 */
export function drawLabel(pen: LabelPen, content: LabelContent): void {
  const { from, to, service, rma, trackingNumber, createdOn, sendBackBy } = content;
  const full = { width: WIDTH, mostLines: 1 };
  pen.frame({ x: 4, y: 4, width: LABEL.width - 8, height: LABEL.height - 8 });

  pen.write(`${service}, ${weightOf(content)}`, { x: EDGE, top: 418 }, { ...full, size: 12, isBold: true });
  pen.write('PREPAID RETURN', { x: 176, top: 416 }, { ...full, size: 10, isBold: true });
  let top = pen.write('FROM', { x: EDGE, top: 396 }, { ...full, size: 7 });
  for (const line of linesOf(from, to))
    top = pen.write(line, { x: EDGE, top }, { size: 9, width: WIDTH, mostLines: 2 });
  pen.rule(306, { from: 4, to: LABEL.width - 4 });

  top = pen.write('TO', { x: EDGE, top: 300 }, { ...full, size: 7 });
  for (const line of linesOf(to, from))
    top = pen.write(line, { x: EDGE, top }, { size: 13, isBold: true, width: WIDTH, mostLines: 2 });
  pen.rule(204, { from: 4, to: LABEL.width - 4 });

  const bars = { x: EDGE + QUIET, y: 122, width: WIDTH - 2 * QUIET, height: 70 };
  pen.symbol(code128Symbol(trackingNumber), bars);
  pen.write(trackingNumber, { x: EDGE + QUIET, top: 116 }, { ...full, size: 11, isBold: true });
  pen.rule(98, { from: 4, to: LABEL.width - 4 });

  pen.write('RETURN', { x: EDGE, top: 90 }, { ...full, size: 7 });
  pen.write(rma, { x: EDGE, top: 80 }, { ...full, size: 17, isBold: true });
  pen.write(`Agreed on ${createdOn}`, { x: EDGE, top: 50 }, { ...full, size: 8 });
  pen.write(`Send it back by ${sendBackBy}`, { x: EDGE, top: 38 }, { ...full, size: 8 });
  pen.symbol(qrSymbol(rma), { x: LABEL.width - EDGE - 70, y: 22, width: 64, height: 64 });
}

const STEPS = [
  'Print this page at its full size, and fold it along the dashed line.',
  'Pack the items well, with their accessories, and a note of the return number inside.',
  'Cover or remove older labels, and fix this one flat to the largest side: no tape over the bars.',
  'Hand the parcel in at a counter of the carrier, and keep the receipt until the return is settled.',
];

/** What stands below the label on a sheet. */
export function drawInstructions(pen: LabelPen, { rma, orderNumber }: LabelRequest, fold: number, width: number): void {
  pen.rule(fold, { from: 0, to: width, isDashed: true });
  const look = { width: width - 120, mostLines: 3 };
  let top = pen.write(
    `Return ${rma} of order ${orderNumber}`,
    { x: 60, top: fold - 24 },
    { ...look, size: 13, isBold: true },
  );
  STEPS.forEach((step, index) => {
    top = pen.write(`${index + 1}.  ${step}`, { x: 60, top: top - 8 }, { ...look, size: 10.5 });
  });
}

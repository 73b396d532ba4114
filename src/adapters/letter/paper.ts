const MM = 72 / 25.4;
const INCH = 72;

/** A sheet, and where a letter's parts stand on it, in points from its top left corner. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Left edge of all text, and right edge measured from the right. */
  readonly left: number;
  readonly right: number;
  /** Base lines of the sender's line and of the first line of the address: both show in the window. */
  readonly sender: number;
  readonly address: number;
  readonly date: number;
  readonly body: number;
  /** Where text ends at the bottom, measured from there. */
  readonly bottom: number;
  /** Where it is folded. */
  readonly folds: readonly number[];
}

/** For envelopes DL and C5/6 with a window. @source DIN 5008, form B */
const A4: Paper = {
  width: 210 * MM,
  height: 297 * MM,
  left: 25 * MM,
  right: 20 * MM,
  sender: 60 * MM,
  address: 67 * MM,
  date: 95 * MM,
  body: 108 * MM,
  bottom: 25 * MM,
  folds: [105 * MM, 210 * MM],
};

/** For a No. 10 envelope with a window, 7/8 inch from the left and 1/2 inch from the bottom. */
const US_LETTER: Paper = {
  width: 8.5 * INCH,
  height: 11 * INCH,
  left: 1 * INCH,
  right: 1 * INCH,
  sender: 2.12 * INCH,
  address: 2.35 * INCH,
  date: 3.4 * INCH,
  body: 3.9 * INCH,
  bottom: 1 * INCH,
  folds: [11 * INCH * (1 / 3), 11 * INCH * (2 / 3)],
};

const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX', 'PR', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'DO', 'VE', 'NI', 'SV']);

/** @param country ISO 3166-1 alpha-2 */
export const paperFor = (country: string): Paper => (LETTER_COUNTRIES.has(country) ? US_LETTER : A4);

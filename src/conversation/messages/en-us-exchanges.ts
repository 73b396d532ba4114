import { money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';

interface WhichVariant {
  readonly name: string;
  readonly variants: readonly { readonly label: string; readonly moreMinor: number }[];
  /** Whether the same one can be had again. */
  readonly isSameThere: boolean;
  readonly currency: string;
}

/** What is said of sizes and colours that something can be exchanged for. */
export const EN_US_EXCHANGES = {
  'processReturn.whichVariant': ({ name, variants, isSameThere, currency }: WhichVariant) => {
    const there = variants.map(({ label, moreMinor }) =>
      moreMinor > 0 ? `${label} (${money({ priceMinor: moreMinor, currency })} more)` : label,
    );
    const same = isSameThere ? ' Or say "the same" for the same one again.' : '';
    return `Which ${name} would you like in exchange? In stock: ${inWords(there)}.${same}`;
  },
};

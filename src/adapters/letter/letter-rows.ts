import type { Block } from '#business/notifications/index';

/** What stands on one line of a letter, before it is broken to the width of the paper. */
export interface Row {
  readonly text: string;
  /** In a column of its own before the text. */
  readonly label?: string | undefined;
  /** At the right edge. */
  readonly amount?: string | undefined;
  readonly size: number;
  readonly isBold?: boolean;
  /** Space above it. */
  readonly gap: number;
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const BODY = 10.5;
/** A longer address on the web is nothing that a reader of paper types. */
const LONGEST_TYPED = 80;
const plain = (text: string, gap: number): Row => ({ text, size: BODY, gap });

/** Each kind of block on paper: a button is the address behind it, and what only looks well on a screen is left out. */
const FORMS: { readonly [Kind in Block['kind']]: (block: Of<Kind>) => readonly Row[] } = {
  heading: ({ text }) => [{ text, size: 14, isBold: true, gap: 0 }],
  paragraph: ({ text }) => [plain(text, 9)],
  progress: () => [],
  facts: ({ facts }) => facts.map(({ label, value }, index) => ({ ...plain(value, index === 0 ? 10 : 3), label })),
  lines: ({ lines, total }) => [
    ...lines.map(({ name, quantity, amount }, index) => ({
      ...plain(quantity > 1 ? `${quantity} x ${name}` : name, index === 0 ? 10 : 3),
      amount,
    })),
    ...(total === undefined ? [] : [{ ...plain('Total', 4), amount: total, isBold: true }]),
  ],
  list: ({ items, isNumbered }) =>
    items.map(({ title, text }, index) => ({
      ...plain([title, text].filter(Boolean).join(': '), index === 0 ? 10 : 4),
      label: isNumbered ? `${index + 1}.` : '-',
    })),
  code: ({ label, code }) => [{ ...plain(code, 10), label, isBold: true }],
  button: ({ text, url }) => (url.length <= LONGEST_TYPED ? [plain(`${text}: ${url}`, 10)] : []),
  'fine-print': ({ text }) => [{ text, size: 8.5, gap: 10 }],
};

export function rowsOf<Kind extends Block['kind']>(block: Of<Kind>): readonly Row[] {
  // TypeScript can't follow the pair of kind and block through the lookup.
  const form = FORMS[block.kind] as (block: Of<Kind>) => readonly Row[];
  return form(block);
}

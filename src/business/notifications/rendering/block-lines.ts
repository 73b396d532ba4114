import type { Block, Line, ListItem } from '../templates/block.ts';
import { wrap } from './wrap.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Each kind of block as lines of plain text. */
const FORMS: { readonly [Kind in Block['kind']]: (block: Of<Kind>, columns: number) => readonly string[] } = {
  heading: ({ text }, columns) => [...wrap(text, columns), '='.repeat(Math.min(text.length, columns))],
  paragraph: ({ text }, columns) => wrap(text, columns),
  progress: ({ steps, reached }, columns) => wrap(steps.slice(0, reached + 1).join(' > '), columns),
  facts: ({ facts }, columns) => facts.flatMap(({ label, value }) => wrap(`${label}: ${value}`, columns, '  ')),
  lines: ({ lines, total }, columns) => [
    ...lines.flatMap((line) => wrap(lineInWords(line), columns, '  ')),
    ...(total === undefined ? [] : [`Total: ${total}`]),
  ],
  list: ({ items, isNumbered }, columns) =>
    items.flatMap((item, index) => wrap(`${isNumbered ? `${index + 1}.` : '-'} ${itemInWords(item)}`, columns, '   ')),
  code: ({ label, code }) => [`${label}: ${code}`],
  button: ({ text, url }) => [`${text}:`, url],
  'fine-print': ({ text }, columns) => wrap(text, columns),
};

const lineInWords = ({ name, quantity, amount }: Line): string =>
  `${quantity} x ${name}${amount === undefined ? '' : `: ${amount}`}`;

const itemInWords = ({ title, text }: ListItem): string => [title, text].filter(Boolean).join(': ');

/** A block as lines of plain text, none longer than so many columns unless a word is. */
export function blockLines<Kind extends Block['kind']>(block: Of<Kind>, columns: number): readonly string[] {
  // TypeScript can't follow the pair of kind and block through the lookup.
  const form = FORMS[block.kind] as (block: Of<Kind>, columns: number) => readonly string[];
  return form(block, columns);
}

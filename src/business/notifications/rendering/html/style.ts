import { BRAND } from '../../brand.ts';

const { accent, ground, line, onAccent, quiet, soft, surface, text } = BRAND.colours;

/** Names of more than one word go without quotation marks, which would end the attribute. */
const FONT = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

const css = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');

const type = (size: number, height: number, color: string, background: string) => ({
  'font-family': FONT,
  'font-size': `${size}px`,
  'line-height': `${height}px`,
  color,
  'background-color': background,
});

/**
 * The looks of mails, each on the element itself: some programs take style sheets away. A colour of a text always comes
 * with the colour under it, so that a program which darkens one darkens both.
 */
export const STYLE = {
  body: css({ margin: '0', padding: '0', 'background-color': ground }),
  preview: css({ display: 'none', 'max-height': '0', overflow: 'hidden', 'font-size': '1px', color: ground }),
  page: css({ width: '100%', 'background-color': ground }),
  gutter: css({ padding: '24px 12px', 'background-color': ground }),
  column: css({ width: '100%', 'max-width': '600px' }),
  brand: css({ ...type(15, 22, accent, ground), 'font-weight': 'bold', padding: '0 8px 12px' }),
  card: css({
    padding: '32px 32px 16px',
    'background-color': surface,
    border: `1px solid ${line}`,
    'border-radius': '10px',
  }),
  footer: css({ ...type(12, 18, quiet, ground), padding: '16px 8px 0' }),
  footerLink: css({ color: quiet, 'text-decoration': 'underline' }),

  heading: css({ ...type(23, 30, text, surface), 'font-weight': 'bold', margin: '0 0 16px' }),
  paragraph: css({ ...type(16, 25, text, surface), margin: '0 0 16px' }),
  finePrint: css({ ...type(13, 20, quiet, surface), margin: '0 0 16px' }),
  table: css({ width: '100%', margin: '0 0 20px' }),
  label: css({ ...type(14, 22, quiet, surface), padding: '8px 16px 8px 0', 'border-bottom': `1px solid ${line}` }),
  value: css({
    ...type(14, 22, text, surface),
    padding: '8px 0',
    'border-bottom': `1px solid ${line}`,
    'word-break': 'break-word',
  }),
  amount: css({
    ...type(14, 22, text, surface),
    padding: '8px 0 8px 16px',
    'border-bottom': `1px solid ${line}`,
    'text-align': 'right',
  }),
  total: css({ ...type(15, 22, text, surface), padding: '10px 0', 'font-weight': 'bold' }),
  totalAmount: css({
    ...type(15, 22, text, surface),
    padding: '10px 0 10px 16px',
    'font-weight': 'bold',
    'text-align': 'right',
  }),
  number: css({ ...type(16, 24, accent, surface), padding: '6px 12px 6px 0', 'font-weight': 'bold' }),
  item: css({ ...type(15, 24, text, surface), padding: '6px 0' }),
  code: css({ padding: '14px 16px', 'background-color': soft, border: `1px solid ${line}`, 'border-radius': '8px' }),
  codeLabel: css({ ...type(13, 20, quiet, soft) }),
  codeText: css({
    ...type(20, 28, text, soft),
    'font-family': 'Consolas,Menlo,monospace',
    'font-weight': 'bold',
    'letter-spacing': '1px',
  }),
  button: css({ padding: '12px 22px', 'background-color': accent, 'border-radius': '8px' }),
  buttonLink: css({ ...type(16, 24, onAccent, accent), 'font-weight': 'bold', 'text-decoration': 'none' }),
  step: css({ padding: '0 3px 6px' }),
  bar: (color: string) =>
    css({ 'background-color': color, 'font-size': '4px', 'line-height': '4px', 'border-radius': '2px' }),
  stepText: (isReached: boolean) => css({ ...type(12, 17, isReached ? text : quiet, surface), padding: '0 3px' }),
} as const;

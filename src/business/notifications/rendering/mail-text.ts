import { BRAND } from '../brand.ts';
import { blockLines } from './block-lines.ts';
import type { Mail } from './mail.ts';
import { wrap } from './wrap.ts';

/** As RFC 5322 recommends for a line. */
const COLUMNS = 78;

/** The mail for those who read plain text: what its HTML says, in the same order. */
export function mailText({ blocks, footer }: Mail): string {
  const end = [
    `${BRAND.name}${footer.shopAddress === undefined ? '' : `, ${footer.shopAddress}`}`,
    footer.because,
    ...(footer.unsubscribeUrl === undefined ? [] : [`Unsubscribe: ${footer.unsubscribeUrl}`]),
    ...(footer.preferencesUrl === undefined ? [] : [`What you agreed to: ${footer.preferencesUrl}`]),
  ];
  const parts = [
    ...blocks.map((block) => blockLines(block, COLUMNS)),
    ['--', ...end.flatMap((line) => wrap(line, COLUMNS))],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

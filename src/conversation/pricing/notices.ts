import type { Quote } from '#business/pricing/index';
import { type Message, message } from '../turn/index.ts';

const TEXTS = { 'new-york': 'pricing.newYorkNotice' } as const satisfies Record<Quote['notices'][number], string>;

export const noticeOf = (notice: keyof typeof TEXTS): Message => message(TEXTS[notice]);

/** What the law wants said next to these prices, each once. */
export const noticesOf = (quotes: readonly Quote[]): readonly Message[] =>
  [...new Set(quotes.flatMap(({ notices }) => notices))].map(noticeOf);

import type { Piece } from '#business/chat/index';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import { amountText } from './amounts.ts';
import { offerRows } from './offer-words.ts';
import { orderRows } from './order-words.ts';
import { fill, type Texts } from './texts.ts';

/** An answer as plain text, for reading aloud, copying and files. */
export const plainPieces = (pieces: readonly Piece[], texts: Texts): string =>
  pieces.map((piece) => plainPiece(piece, texts)).join('\n');

function plainPiece(piece: Piece, texts: Texts): string {
  switch (piece.kind) {
    case 'text':
      return plainMarkdown(piece.text);
    case 'choices':
      return `${texts.choices}: ${piece.choices.map(({ label }) => label).join(', ')}`;
    case 'order':
      return [
        fill(texts.order, { number: piece.orderNumber }),
        ...orderRows(piece, texts).map(([name, value]) => `${name}: ${value}`),
      ].join('\n');
    case 'offer':
      return [
        texts.offer,
        ...offerRows(piece, texts).map(({ name, amount }) => `${name}: ${amount}`),
        `${texts.total}: ${amountText(piece.totalMinor, piece.currency, texts.lang)}`,
        ...piece.reasons,
        ...piece.notices,
      ].join('\n');
    default:
      return '';
  }
}

import type { OfferCard, Piece } from '#business/chat/index';
import { renderEnUs } from '../messages/index.ts';
import type { Channel, Message } from '../turn/index.ts';
import { orderCardOf } from './order-card.ts';

/** Each order's card stands under the words that tell of it; an offer's under everything, above the quick replies. */
export function placeCards(
  pieces: readonly Piece[],
  said: readonly Message[],
  { offer, form = 'chat' }: { readonly offer?: OfferCard | undefined; readonly form?: Channel },
): readonly Piece[] {
  const orders = said.flatMap((one) => {
    const card = orderCardOf(one);
    return card ? [{ card, words: renderEnUs(one, form) }] : [];
  });
  const placed = pieces.flatMap((piece): readonly Piece[] =>
    piece.kind === 'text'
      ? [piece, ...orders.filter(({ words }) => piece.text.includes(words)).map(({ card }) => card)]
      : [piece],
  );
  if (!offer) return placed;
  const end = placed.at(-1)?.kind === 'choices' ? -1 : placed.length;
  return [...placed.slice(0, end), offer, ...placed.slice(end)];
}

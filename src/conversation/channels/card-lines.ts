import type { ChannelForm } from '#business/channels/index';
import type { OfferCard, OrderCard, Piece } from '#business/chat/index';
import { renderEnUs } from '../messages/index.ts';
import { message } from '../turn/index.ts';

/** A card as lines of text, without what the words around it say already. */
export function cardLines(
  card: OrderCard | OfferCard,
  { cards }: Pick<ChannelForm, 'cards'>,
  pieces: readonly Piece[],
): readonly string[] {
  const said = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('\n');
  const lines = card.kind === 'order' ? orderLines(card, cards) : offerLines(card, cards);
  return lines.filter((line) => !said.includes(line));
}

function orderLines(card: OrderCard, cards: ChannelForm['cards']): readonly string[] {
  const { orderNumber, status, carrier, trackingNumber, trackingUrl } = card;
  const link = trackingUrl === undefined ? [] : [trackingUrl];
  if (cards === 'links-and-notices') return link;
  const parcel = [carrier, trackingNumber].filter((part) => part !== undefined).join(' ');
  return [renderEnUs(message('card.order', { orderNumber, status })), ...(parcel === '' ? [] : [parcel]), ...link];
}

function offerLines(card: OfferCard, cards: ChannelForm['cards']): readonly string[] {
  const { lines, deliveryMinor, totalMinor, currency, reasons, notices } = card;
  if (cards === 'links-and-notices') return notices;
  return [
    ...lines.map((line) => renderEnUs(message('card.offerLine', { ...line, currency }))),
    renderEnUs(message('card.offerTotal', { deliveryMinor, totalMinor, currency })),
    ...reasons,
    ...notices,
  ];
}

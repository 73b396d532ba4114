import type { Piece } from '#business/chat/index';
import type { Played } from './play/played.ts';

/** A conversation as lines for a terminal. */
export const describeConversation = ({ person, persona, conversationId, exchanges }: Played): readonly string[] => [
  `--- ${persona.name}, ${person.customerId}, conversation ${conversationId}`,
  ...exchanges.flatMap(({ text, asked, answer }) => [
    `You (${asked}): ${text}`,
    ...(answer.status === 200
      ? answer.pieces.map(describePiece)
      : [`     ${String(answer.status)} ${answer.code ?? ''}`]),
  ]),
];

function describePiece(piece: Piece): string {
  if (piece.kind === 'text') return `Bot: ${piece.text}`;
  if (piece.kind === 'choices') return `Bot: [${piece.choices.map(({ label }) => label).join('] [')}]`;
  return `Bot: (card of ${piece.kind === 'order' ? `order ${piece.orderNumber}` : `offer ${piece.offerId}`})`;
}

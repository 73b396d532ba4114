import type { Piece } from '#business/chat/index';
import { headingOf, type SaidMessage } from './said-message.ts';

/** What the bot said as a page shows it: texts, and quick replies under them. */
export const toPieces = (said: readonly SaidMessage[]): readonly Piece[] =>
  said.flatMap((message, index) => piecesOf(message, said[index - 1]?.text));

function piecesOf({ text, card }: SaidMessage, saidBefore: string | undefined): readonly Piece[] {
  if (!card) return text ? [{ kind: 'text', text }] : [];
  const heading = headingOf(card, saidBefore);
  const choices = card.buttons.map(({ text: label, value: says }) => ({ label, says }));
  return [
    ...(heading === undefined ? [] : [{ kind: 'text' as const, text: heading }]),
    ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
  ];
}

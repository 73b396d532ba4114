import type { Played } from '../play/played.ts';
import type { Books, Breach } from './books.ts';

/** Of a browser's signal or a link in a mail there is no question. */
const ASKED_CHANNELS = ['chat'];
const YES = /\b(?:yes|yees|sure|i agree)\b/i;

/** Each yes that is written down was said to its own question, in the words that are written down. */
export function consentsAnswered({ consents }: Books, played: readonly Played[]): readonly Breach[] {
  const byConversation = new Map(played.map((one) => [one.conversationId, one]));
  return consents.flatMap(({ conversationId = '', act, purpose, text, channel, sequence }) => {
    const isYes = act === 'requested' || act === 'granted';
    const one = byConversation.get(conversationId);
    if (!isYes || !one || !ASKED_CHANNELS.includes(channel)) return [];
    const isSaid = one.exchanges.some(({ askedIn, text: said }) => askedIn.includes(text.words) && YES.test(said));
    return isSaid
      ? []
      : [{ where: `consent ${String(sequence)} to ${purpose} in ${conversationId}`, how: 'nobody said yes to it' }];
  });
}

/** Who refused everything, or said nothing, has consented to nothing. */
export function refusalsKept({ consents }: Books, played: readonly Played[]): readonly Breach[] {
  const refusers = new Set(
    played.filter(({ persona }) => persona.name === 'refuser').map(({ conversationId }) => conversationId),
  );
  return consents
    .filter(({ conversationId = '', act }) => refusers.has(conversationId) && act !== 'refused')
    .map(({ conversationId = '', purpose }) => ({
      where: `conversation ${conversationId}`,
      how: `has a yes to ${purpose}`,
    }));
}

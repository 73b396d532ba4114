import type { Person } from '../people/person.ts';
import { type Played, wordsIn } from '../play/played.ts';
import type { Breach } from './books.ts';
import { breach, hasFailed } from './in-conversation.ts';

const secretsOf = ({ orderNumber, trackingNumber, email, phone, customerId }: Person): readonly string[] => [
  ...[orderNumber, trackingNumber, email, phone, phone.slice(2), customerId],
];
/** All that might be such a secret. */
const WORDS = /[\w.+@-]+/g;
const ENDS = /^[.@-]+|[.@-]+$/g;

/**
 * Nothing of one person is told to another: neither in words nor on a card.
 *
 * @param others people who have an order, and hold no conversation
 */
export function keptApart(played: readonly Played[], others: readonly Person[] = []): readonly Breach[] {
  const owners = new Map(
    [...others, ...played.map(({ person }) => person)].flatMap((person) =>
      secretsOf(person).map((secret) => [secret, person.customerId] as const),
    ),
  );
  return played.flatMap((one) => {
    const said = one.exchanges.map(({ text }) => text.toLowerCase()).join('\n');
    const told = JSON.stringify([
      one.exchanges.map(({ answer }) => answer.pieces),
      one.transcript.filter(({ from }) => from === 'bot'),
    ]);
    const words = new Set((told.match(WORDS) ?? []).map((word) => word.replace(ENDS, '')));
    return [...words].flatMap((word) => {
      const owner = owners.get(word);
      if (owner === undefined || owner === one.person.customerId || said.includes(word.toLowerCase())) return [];
      return [breach(one, `told what belongs to ${owner}`)];
    });
  });
}

/**
 * Whoever guesses learns nothing: a number that is there and one that isn't are answered in the same words, step by
 * step; no card and no status is shown.
 */
export function guessedNothing(played: readonly Played[]): readonly Breach[] {
  const guessers = played.filter((one) => one.persona.name.startsWith('guesser') && !hasFailed(one));
  const heard = guessers.map((one) => ({
    one,
    words: one.exchanges.map(({ answer }) => anonymous(wordsIn(answer.pieces))),
  }));
  const [first] = heard;
  return heard.flatMap(({ one, words }) => [
    ...(JSON.stringify(words) === JSON.stringify(first?.words)
      ? []
      : [breach(one, 'answered otherwise than another guess')]),
    ...(one.exchanges.some(({ answer }) => answer.pieces.some(({ kind }) => kind === 'order' || kind === 'offer'))
      ? [breach(one, 'shown a card')]
      : []),
  ]);
}
const anonymous = (words: string): string =>
  words.replace(/\d{3,}/g, '#').replace(/\b[A-Z0-9]{4}(?:-[A-Z0-9]{4})+\b/g, '#');

/** Whoever asks for what isn't theirs gets the refusal that the API promises, and the same one for all doors. */
export const refused = (played: readonly Played[]): readonly Breach[] =>
  played.flatMap((one) =>
    one.intrusions.flatMap(({ tried, status, code, expected }) => [
      ...(status === expected ? [] : [breach(one, `got ${String(status)} for ${tried}`)]),
      ...(expected === 401 && code !== 'conversation-over' ? [breach(one, `heard "${code}" for ${tried}`)] : []),
    ]),
  );

/** What somebody typed comes back as words at most, never as markup that the bot made of it. */
export const notObeyed = (played: readonly Played[]): readonly Breach[] =>
  played
    .filter(({ exchanges }) =>
      exchanges.some(({ answer }) => /<script|<img|<speak|onerror=/i.test(JSON.stringify(answer.pieces))),
    )
    .map((one) => breach(one, 'gave back markup'));

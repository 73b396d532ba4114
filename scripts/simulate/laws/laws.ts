import type { Person } from '../people/person.ts';
import type { Played } from '../play/played.ts';
import type { Books, Breach } from './books.ts';
import { consentsAnswered, refusalsKept } from './consents.ts';
import { conversationsCounted, revenueIsMoney } from './figures.ts';
import { answered, answeredOnce, notAskedForSale, transcribed } from './in-conversation.ts';
import { chargedOnce, provenAndAgreed, soldToOne, stockAddsUp } from './purchases.ts';
import { guessedNothing, keptApart, notObeyed, refused } from './secrecy.ts';

/** All that a simulation left behind. */
export interface Evidence {
  readonly books: Books;
  readonly played: readonly Played[];
  /** Who has an order and holds no conversation. */
  readonly others?: readonly Person[];
}

interface Law {
  readonly says: string;
  readonly breaches: (evidence: Evidence) => readonly Breach[];
}

/** What has to hold whoever talks. */
export const LAWS: readonly Law[] = [
  { says: 'every message is answered, and nothing fails', breaches: ({ played }) => answered(played) },
  { says: 'a message that comes twice has one answer', breaches: ({ played }) => answeredOnce(played) },
  { says: 'a conversation reads back as it was held', breaches: ({ played }) => transcribed(played) },
  { says: 'nobody hears what belongs to another', breaches: ({ played, others }) => keptApart(played, others) },
  {
    says: 'guesses at what is there and what isn’t are answered alike',
    breaches: ({ played }) => guessedNothing(played),
  },
  { says: 'other people’s conversations stay closed', breaches: ({ played }) => refused(played) },
  { says: 'no words become markup', breaches: ({ played }) => notObeyed(played) },
  {
    says: 'nothing is bought without digits and two yeses',
    breaches: ({ books, played }) => provenAndAgreed(books, played),
  },
  { says: 'each purchase is charged once, to the cent', breaches: ({ books }) => chargedOnce(books) },
  { says: 'stock is what it was less what was sold', breaches: ({ books }) => stockAddsUp(books) },
  { says: 'the last one is sold to one', breaches: ({ books, played }) => soldToOne(books, played) },
  {
    says: 'each consent was said yes to in its own words',
    breaches: ({ books, played }) => consentsAnswered(books, played),
  },
  { says: 'who refuses has consented to nothing', breaches: ({ books, played }) => refusalsKept(books, played) },
  { says: 'privacy control forbids the question for a sale', breaches: ({ played }) => notAskedForSale(played) },
  { says: 'revenue is the money that was taken', breaches: ({ books }) => revenueIsMoney(books) },
  { says: 'conversations are counted as their events say', breaches: ({ books }) => conversationsCounted(books) },
];

/** What was broken, by the law's words; empty where all hold. */
export const brokenLaws = (evidence: Evidence): ReadonlyMap<string, readonly Breach[]> =>
  new Map(
    LAWS.flatMap(({ says, breaches }) => {
      const found = breaches(evidence);
      return found.length > 0 ? [[says, found] as const] : [];
    }),
  );

import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { isUnsettled } from '#business/purchases/index';
import { loadShop, type ShopStores } from '../../local/seed/index.ts';
import type { Transport } from './client/transport.ts';
import { type Breach, type Books } from './laws/books.ts';
import { conversationsCounted } from './laws/figures.ts';
import { brokenLaws } from './laws/laws.ts';
import { castOf } from './people/cast-of.ts';
import { shopOf } from './people/shop-of.ts';
import { playAll } from './play/play-all.ts';
import type { Played } from './play/played.ts';
import { createBookReader } from './read-books.ts';

interface Simulation {
  readonly seed: number;
  readonly conversations: number;
  /** How many talk at the same time. */
  readonly parallel: number;
  readonly stage: string;
  /** In the shop's time zone. */
  readonly today: string;
}

interface Surroundings {
  readonly client: DynamoDBDocumentClient;
  readonly stores: ShopStores;
  readonly transport: Transport;
  readonly onPlayed?: (played: Played) => void;
  /** Ends it early, with what was played so far. */
  readonly signal?: AbortSignal;
}

export interface Simulated {
  readonly played: readonly Played[];
  readonly books: Books;
  /** By the law's words; empty where all hold. */
  readonly broken: ReadonlyMap<string, readonly Breach[]>;
}

/** Queues and sweepers have so long to work off what conversations left. */
const MOST_LOOKS = 240;
const LOOK_AGAIN_MS = 500;

/**
 * Brings made-up customers with orders into the shop, lets them talk, and holds what came of it against the laws.
 *
 * @throws Error when the made-up shop isn't taken
 */
export async function simulate(
  { seed, conversations, parallel, stage, today }: Simulation,
  { client, stores, transport, onPlayed = () => undefined, signal = new AbortController().signal }: Surroundings,
): Promise<Simulated> {
  const parties = castOf(seed, conversations);
  const shop = shopOf(
    seed,
    parties.flat().map(({ person, persona }) => ({ person, order: persona.order })),
  );
  const { refused } = await loadShop(shop, stores, { today });
  if (refused[0]) throw new Error(`The simulated shop isn't taken: ${refused[0].row ?? ''} ${refused[0].reason}`);

  const reader = createBookReader(client, stage);
  const stockBefore = await reader.readStock(shop.products.map((row) => (row as { sku: string }).sku));
  const played = await playAll(parties, { transport, parallel, onPlayed, signal });
  const conversationIds = new Set(played.map(({ conversationId }) => conversationId));

  let books = await reader.read({ conversationIds, stockBefore });
  for (let looks = 1; looks < MOST_LOOKS && !isSettled(books); looks += 1) {
    await pause(LOOK_AGAIN_MS);
    books = await reader.read({ conversationIds, stockBefore });
  }
  return { played, books, broken: brokenLaws({ books, played }) };
}

const isSettled = (books: Books): boolean =>
  books.purchases.every(({ state }) => !isUnsettled(state)) && conversationsCounted(books).length === 0;

import { decodeMemory, type LexResponse, MAX_SEAL_LENGTH, openSeal, type SealKeys } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { EMPTY_MEMORY, type Memory } from '#conversation/turn/index';
import { createDialogManagement } from '../../../src/functions/dialog-management/handler.ts';
import { createFulfillment } from '../../../src/functions/fulfillment/handler.ts';
import { createApologize } from '../../../src/functions/lex-router/apologize.ts';
import { createAskConcern } from '../../../src/functions/lex-router/ask-concern.ts';
import { createOpenMemory, SEAL_ATTRIBUTE } from '../../../src/functions/lex-router/conversation-memory.ts';
import { createRouter } from '../../../src/functions/lex-router/handler.ts';
import { createSlotValidation } from '../../../src/functions/slot-validation/handler.ts';
import { createShop, type Shop } from './shop.ts';

/** The start of a window of any length: Monday, 9 March 2026. */
export const START = 1_773_068_400;
export const SUPPORT = 'support@shop.example';
export const BOT = { botId: 'BOT1234567', aliasId: 'ALIAS12345' } as const;
const KEYS: SealKeys = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(1)]]) };

export interface BotInMemory {
  readonly shop: Shop;
  /** What a concern threw, for the tests to look at: the customer only hears an apology. */
  readonly thrown: readonly unknown[];
  now(): number;
  wait(seconds: number): void;
  /** Answers one event of Lex as the router does. */
  answer(event: unknown): Promise<LexResponse>;
  /** What the seal in these attributes holds for this session; nothing when it doesn't open. */
  memoryIn(attributes: Readonly<Record<string, string>> | undefined, sessionId: string): Memory;
}

/** The router and its three concerns in this process, each as it is deployed, over a shop in memory. */
export function createBotInMemory(shop = createShop()): BotInMemory {
  let now = START;
  let turns = 0;
  const thrown: unknown[] = [];
  const surroundings = () => ({
    nowEpochSeconds: now,
    today: new Date(now * 1000).toISOString().slice(0, 10),
    shopTimeZone: 'UTC',
    supportContact: SUPPORT,
    nonce: `nonce-${(turns += 1)}`,
  });
  const concerns: Readonly<Record<string, (event: unknown) => Promise<unknown>>> = {
    slotValidation: createSlotValidation(surroundings, renderEnUs),
    dialogManagement: createDialogManagement(surroundings, renderEnUs, shop.manage),
    fulfillment: createFulfillment(surroundings, renderEnUs, shop.fulfil),
  };
  /** Between functions everything is JSON. */
  const invoke = async (name: string, event: unknown) => {
    try {
      const answer = await concerns[name]?.(JSON.parse(JSON.stringify(event)));
      return { kind: 'answered' as const, payload: JSON.parse(JSON.stringify(answer)) as unknown };
    } catch (error) {
      thrown.push(error);
      return { kind: 'answered' as const, payload: { failure: { code: 'thrown', reference: 'reference' } } };
    }
  };
  const names = { slotValidation: 'slotValidation', dialogManagement: 'dialogManagement', fulfillment: 'fulfillment' };
  const router = createRouter({
    openMemory: createOpenMemory(
      () => Promise.resolve(KEYS),
      () => now,
    ),
    askWithin: createAskConcern(invoke, names),
    apologize: createApologize(renderEnUs, SUPPORT),
    takeUsed: () => ({ requests: 1, megabyteMs: 512, readUnits: 0, writeUnits: 0, tableCalls: 0 }),
  });
  return {
    shop,
    thrown,
    now: () => now,
    wait(seconds) {
      now += seconds;
    },
    answer: (event) => router(event, { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 10_000 }),
    memoryIn(attributes, sessionId) {
      const seal = attributes?.[SEAL_ATTRIBUTE];
      if (seal === undefined || seal.length > MAX_SEAL_LENGTH) return EMPTY_MEMORY;
      const opened = openSeal(seal, { sessionId, ...BOT }, now, KEYS);
      return opened.ok ? decodeMemory(opened.content) : EMPTY_MEMORY;
    },
  };
}

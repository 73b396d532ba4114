import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { OCCASIONS } from '#business/loyalty/index';
import { ORDER_FACT_TYPES, type OrderFactType } from '#business/orders/index';
import { CASE_KINDS, CASE_MOODS, CASE_REASONS, CASE_RUNGS } from '#business/cases/index';

/** What a turn of the bot has to look like; what a case doesn't mention is not looked at. */
const expectation = z.strictObject({
  /** `elicit <Slot>`, `confirm`, `listen` or `close <outcome>`. */
  does: z.string().regex(/^(elicit \w+|confirm|listen|close (fulfilled|failed))$/),
  intent: z.string().optional(),
  /** Keys of all that was said, in order; `question` for a question of bot-definition. */
  says: z.array(z.string()).optional(),
  /** Parts of the texts, in order. */
  text: z.array(z.string()).optional(),
  /** Parts that no text may have. */
  never: z.array(z.string()).optional(),
  /** The customer's words in each slot; null for an empty one. */
  slots: z.record(z.string(), z.string().nullable()).optional(),
  /** What the quick replies read, in order. */
  choices: z.array(z.string()).optional(),
  /** Wishes still to come, in order. */
  queue: z.array(z.string()).optional(),
  /** Interrupted wishes, the latest last. */
  suspended: z.array(z.string()).optional(),
});

const turn = z.strictObject({
  /** What is typed; `{code to <address>}` stands for the one-time code that came to the address, `{welcome code}` for that heard last. */
  user: z.string(),
  /** Somebody else than the customer who began, with a session and a network address of their own. */
  by: z.literal('another').optional(),
  /** The client brings back the seal that it got with the answer of this turn; the first one is 1. */
  seal: z.int().min(1).optional(),
  /** So many seconds have passed since the code was asked for, before the customer says this. */
  codeAged: z.int().min(1).optional(),
  /** What has run out before the customer says this. */
  expired: z.enum(['session', 'seal', 'offer']).optional(),
  /** The product of which somebody else holds all units by now. */
  soldOut: z.string().optional(),
  /** What carrier or warehouse have told of the return of the first given order, before the customer says this. */
  told: z.enum(['label-sent', 'in-transit', 'received', 'inspected', 'rejected']).optional(),
  /** What a carrier tells of an order before the customer says this. */
  carrier: z
    .strictObject({
      order: z.string(),
      type: z.enum(ORDER_FACT_TYPES as [OrderFactType, ...OrderFactType[]]),
      expectedIn: z.int().optional(),
      hours: z.tuple([z.number(), z.number()]).optional(),
      trackingNumber: z.string().optional(),
    })
    .optional(),
  bot: expectation,
});

/** A delivered order, or one on its way, that the shop has got beside those of the demo shop. */
const givenOrder = z.strictObject({
  number: z.string(),
  /** An order of the customer whose it is. */
  of: z.string(),
  /** How many days ago it was delivered. */
  delivered: z.int(),
  /** Each with its sku, quantity and price in minor units. */
  lines: z.array(z.tuple([z.string(), z.int(), z.int()])).min(1),
  /** True when nobody knows what it was paid with. */
  isUnpaid: z.boolean().optional(),
  /** True when it is still on its way; the days are those since it was to be delivered then. */
  isShipped: z.boolean().optional(),
});

/** A case as somebody on the team finds it in the table; what isn't mentioned is not looked at. */
const teamCase = z.strictObject({
  kind: z.enum(CASE_KINDS),
  reason: z.enum(CASE_REASONS).optional(),
  rung: z.enum(CASE_RUNGS).optional(),
  mood: z.enum(CASE_MOODS).optional(),
  goodwill: z.boolean().optional(),
  customerId: z.string().optional(),
  details: z.record(z.string(), z.string()).optional(),
  /** The whole transcript, line by line. */
  transcript: z.array(z.string()).optional(),
});

const conversation = z.strictObject({
  name: z.string(),
  /** The customer whom the shop says to be logged in. */
  signedInAs: z.string().optional(),
  /** True when the customer's browser says that nothing of theirs may be sold. */
  privacyControl: z.literal(true).optional(),
  /** `voice` for a caller; a chat without. */
  channel: z.literal('voice').optional(),
  /** A customer who signs up in it, and is forgotten again when it is over. */
  forgets: z.string().optional(),
  /** What there is before it begins. */
  given: z
    .strictObject({
      /** What is entered in customers' points. */
      points: z
        .array(z.strictObject({ customer: z.string(), points: z.int(), gift: z.enum(OCCASIONS).optional() }))
        .optional(),
      /** Store credit that is given to customers, minor units. */
      credit: z.array(z.strictObject({ customer: z.string(), minor: z.int() })).optional(),
      /** Customers whose lead was sold to the first of these partners, by consent to them all. */
      sales: z.array(z.strictObject({ customer: z.string(), to: z.array(z.string()).min(1) })).optional(),
      /** Orders of its own, so that no other conversation returns of them. */
      orders: z.array(givenOrder).optional(),
    })
    .optional(),
  turns: z.array(turn).min(1),
  /** The cases that were opened, in the order in which the customer heard of them. */
  team: z.array(teamCase).optional(),
});

export type Conversation = z.output<typeof conversation> & { readonly file: string };
export type GivenPoints = NonNullable<NonNullable<Conversation['given']>['points']>[number];
export type GivenCredit = NonNullable<NonNullable<Conversation['given']>['credit']>[number];
export type GivenSale = NonNullable<NonNullable<Conversation['given']>['sales']>[number];
export type Saying = Omit<z.output<typeof turn>, 'bot'>;
export type GivenOrder = z.output<typeof givenOrder>;
export type Expectation = z.output<typeof expectation>;
export type TeamCase = z.output<typeof teamCase>;

/** All conversations of a folder, by the behaviour that its subfolders are named for. */
export function readConversations(folder: string): ReadonlyMap<string, readonly Conversation[]> {
  const behaviours = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(behaviours.map(({ name }) => [name, readBehaviour(join(folder, name))]));
}

const readBehaviour = (folder: string): Conversation[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, ...conversation.parse(parse(readFileSync(join(folder, file), 'utf8'))) }));

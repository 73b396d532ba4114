import * as z from 'zod/mini';
import { factsOfTold, type ToldFacts } from './facts-of-told.ts';
import type { Told } from './told-of-turns.ts';

/** What went on in the last turn of a conversation, and what was sent. What isn't known is absent. */
export interface Facts {
  readonly turn?: Partial<ToldFacts> & {
    readonly intent?: string;
    readonly slots?: Readonly<Record<string, string>>;
    readonly mood?: string;
    readonly calls?: number;
    readonly milliseconds?: number;
  };
  readonly messages?: readonly {
    readonly channel: string;
    readonly to: readonly string[];
    readonly subject?: string | undefined;
  }[];
}

export interface Development {
  readonly factsOf: (conversationId: string) => Promise<Facts>;
}

const MOST_MESSAGES = 5;

const slotSchema = z.nullish(z.object({ value: z.nullish(z.object({ interpretedValue: z.optional(z.string()) })) }));
const sessionSchema = z.nullish(
  z.object({
    intent: z.nullish(z.object({ name: z.string(), slots: z._default(z.record(z.string(), slotSchema), {}) })),
  }),
);
const turnSchema = z.object({
  address: z.object({ sessionId: z.string() }),
  sentiment: z.nullish(z.string()),
  before: sessionSchema,
  after: sessionSchema,
  hooks: z.array(z.unknown()),
  milliseconds: z.object({ total: z.number() }),
});
const turnsSchema = z.object({ turns: z.array(turnSchema) });
const inboxSchema = z.object({
  messages: z.array(z.object({ channel: z.string(), to: z.array(z.string()), subject: z.optional(z.string()) })),
});

export interface DevelopmentPorts {
  readonly readJson: (url: string) => Promise<unknown>;
  readonly readTold: (conversationId: string) => Promise<Told>;
  readonly lexUrl: string;
  readonly inboxUrl: string;
}

/**
 * Asks Lex Local's inspector, the inbox and the tables of the local stack; whatever doesn't answer leaves its facts
 * unknown.
 */
export function createDevelopment({ readJson, readTold, lexUrl, inboxUrl }: DevelopmentPorts): Development {
  const known = async <T>(url: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
    const value = await readJson(url).catch(() => undefined);
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    async factsOf(conversationId) {
      const [turns, inbox, told] = await Promise.all([
        known(`${lexUrl}/inspector/turns`, turnsSchema),
        known(`${inboxUrl}/inbox.json`, inboxSchema),
        readTold(conversationId).catch(() => undefined),
      ]);
      const turn = turns?.turns.findLast(({ address }) => address.sessionId === conversationId);
      const messages = inbox?.messages.slice(0, MOST_MESSAGES);
      const facts = told && factsOfTold(told);
      return {
        ...((turn ?? facts) && { turn: { ...(turn && inShort(turn)), ...facts } }),
        ...(messages && { messages }),
      };
    },
  };
}

/** The intent that the turn was about: the one that stands after it, or the one that it ended. */
function inShort({
  before,
  after,
  sentiment,
  hooks,
  milliseconds,
}: z.infer<typeof turnSchema>): NonNullable<Facts['turn']> {
  const intent = after?.intent ?? before?.intent;
  const slots = Object.entries(intent?.slots ?? {}).flatMap(([name, slot]) => {
    const value = slot?.value?.interpretedValue;
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...(intent && { intent: intent.name }),
    slots: Object.fromEntries(slots),
    ...(sentiment && { mood: sentiment }),
    calls: hooks.length,
    milliseconds: Math.round(milliseconds.total),
  };
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Not for other pages that a browser has open, nor for names that were made to point here (DNS rebinding). */
export const isFromThisMachine = (headers: Readonly<Record<string, string>>): boolean =>
  LOOPBACK.test(headers['host'] ?? '') && ['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'none');

import type { InvokeConcern, InvokeOutcome } from '#adapters/lambda/lambda-concern-invoker';
import { openSeal, type SealKeys, sealMemory } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import type { Memory } from '#conversation/turn/index';
import { createApologize } from '../../../../src/functions/lex-router/apologize.ts';
import { type Concern, createAskConcern } from '../../../../src/functions/lex-router/ask-concern.ts';
import { createOpenMemory } from '../../../../src/functions/lex-router/conversation-memory.ts';
import { createRouter } from '../../../../src/functions/lex-router/handler.ts';
import type { aLexEvent } from '../../../support/a-lex-event.ts';

export const NOW = 1773068400;
export const KEYS: SealKeys = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(1)]]) };
export const REQUEST_ID = '1b2c3d4e-0000-4000-8000-000000000000';
export const CONTEXT = { sessionId: 'session-1', botId: 'BOT1234567', aliasId: 'ALIAS12345' };

export type Event = ReturnType<typeof aLexEvent> & { readonly memory: Memory; readonly proposedNextState?: unknown };
/** How a concern answers the event that it got. */
export type Concerns = Partial<Record<Concern, (event: Event) => InvokeOutcome | Promise<InvokeOutcome>>>;

/** What the router itself uses in each turn. */
export const ROUTERS_OWN = { requests: 1, megabyteMs: 512, readUnits: 0, writeUnits: 0, tableCalls: 0 };

/** A router whose concerns answer as told; one that isn't told about must not be asked. */
export function aRouter(concerns: Concerns, remainingMs = 25000) {
  const asked: { concern: string; event: Event; deadlineMs: number }[] = [];
  const invoke: InvokeConcern = async (concern, event, deadlineMs) => {
    asked.push({ concern, event: event as Event, deadlineMs });
    const answer = concerns[concern as Concern];
    if (!answer) throw new Error(`${concern} must not be asked.`);
    return await answer(event as Event);
  };
  const names = { slotValidation: 'slotValidation', dialogManagement: 'dialogManagement', fulfillment: 'fulfillment' };
  const router = createRouter({
    openMemory: createOpenMemory(
      () => Promise.resolve(KEYS),
      () => NOW,
    ),
    askWithin: createAskConcern(invoke, names),
    apologize: createApologize(renderEnUs, 'support@shop.example'),
    takeUsed: () => ROUTERS_OWN,
  });
  const clock = { awsRequestId: REQUEST_ID, getRemainingTimeInMillis: () => remainingMs };
  return { route: (event: unknown) => router(event, clock), asked };
}

/** Delegates with the event's own state; the members given replace it. */
export const delegating =
  (sessionState: Record<string, unknown> = {}, memory?: Memory) =>
  (event: Event): InvokeOutcome => ({
    kind: 'answered',
    payload: {
      sessionState: {
        dialogAction: { type: 'Delegate' },
        intent: event.sessionState.intent,
        sessionAttributes: event.sessionState.sessionAttributes ?? {},
        ...sessionState,
      },
      memory: memory ?? event.memory,
    },
  });

export function aSeal(memory: Memory, expiresAt = NOW + 900, context = CONTEXT, keys = KEYS): string {
  const sealed = sealMemory(memory, context, expiresAt, keys);
  if (!sealed.ok) throw new Error('The memory is too long.');
  return sealed.seal;
}

/** What the answer's seal holds, as the next turn will read it. */
export function unseal(sessionAttributes: Readonly<Record<string, string>> | undefined, now = NOW): unknown {
  const opened = openSeal(sessionAttributes?.['sealedMemory'] ?? '', CONTEXT, now, KEYS);
  return opened.ok ? opened.content : opened.reason;
}

import { describe, expect, it } from '@jest/globals';
import type { InvokeOutcome } from '#adapters/lambda/lambda-concern-invoker';
import { inShort, NOTHING_USED, sumOfUsed, type Used } from '#business/chat/index';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { aMemory } from '../../../support/a-memory.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { aRouter, aSeal, type Concerns, delegating, type Event, ROUTERS_OWN, unseal } from './a-router.ts';

const INVOKED = { ...NOTHING_USED, requests: 1 };
const VALIDATED: Used = { requests: 1, megabyteMs: 2048, readUnits: 0, writeUnits: 0, tableCalls: 0 };
const MANAGED: Used = { requests: 1, megabyteMs: 20_480, readUnits: 3.5, writeUnits: 2, tableCalls: 4 };
const BEFORE: Used = { requests: 6, megabyteMs: 99_000, readUnits: 7, writeUnits: 1, tableCalls: 5 };

/** The same answer, with what it used. */
const using = (used: Used) => (event: Event) => {
  const outcome = delegating()(event);
  return { ...outcome, payload: { ...(outcome as { payload: object }).payload, used } } as InvokeOutcome;
};
const usedAfter = async (concerns: Concerns, attributes: Record<string, string> = {}) => {
  const event = aLexEvent({ said: { OrderNumber: '12345' }, sessionAttributes: attributes });
  const { result } = await captureOutput(() => aRouter(concerns).route(event));
  return unseal(result.sessionState.sessionAttributes) as object | string;
};

describe('what a conversation has used', () => {
  it('grows by the router and each hook that ran in the turn', async () => {
    const sealedMemory = aSeal(aMemory({ used: inShort(BEFORE) }));

    expect(
      await usedAfter({ slotValidation: using(VALIDATED), dialogManagement: using(MANAGED) }, { sealedMemory }),
    ).toMatchObject({ used: inShort(sumOfUsed(BEFORE, ROUTERS_OWN, VALIDATED, MANAGED)) });
  });

  it('counts a hook that does not say what it used as invoked', async () => {
    expect(await usedAfter({ slotValidation: delegating(), dialogManagement: delegating() })).toMatchObject({
      used: inShort(sumOfUsed(ROUTERS_OWN, INVOKED, INVOKED)),
    });
  });

  it('is what the router says, whatever a concern makes of the memory', async () => {
    const forged = (event: Event) => delegating({}, { ...event.memory, used: inShort(MANAGED) })(event);

    expect(await usedAfter({ slotValidation: using(VALIDATED), dialogManagement: forged })).toMatchObject({
      used: inShort(sumOfUsed(ROUTERS_OWN, VALIDATED, INVOKED)),
    });
  });

  it('grows by a failed turn, which changes nothing else of what is remembered', async () => {
    const memory = aMemory({ used: inShort(BEFORE), hasIntroducedItself: true });
    const failing = () => ({
      kind: 'answered' as const,
      payload: { failure: { code: 'storage-unavailable', reference: 'r' }, used: MANAGED },
    });

    expect(await usedAfter({ slotValidation: failing }, { sealedMemory: aSeal(memory) })).toEqual({
      ...memory,
      used: inShort(sumOfUsed(BEFORE, ROUTERS_OWN, MANAGED)),
    });
  });

  it('grows by an invocation when nobody knows what became of it', async () => {
    const lost = (): InvokeOutcome => ({ kind: 'unknown', code: 'invoke-timeout', cause: new Error('Too late.') });

    expect(
      await usedAfter({ slotValidation: lost }, { sealedMemory: aSeal(aMemory({ used: inShort(BEFORE) })) }),
    ).toMatchObject({
      used: inShort(sumOfUsed(BEFORE, ROUTERS_OWN, INVOKED)),
    });
  });

  it('is not taken from what a client seals for itself', async () => {
    const used = await usedAfter(
      { slotValidation: delegating(), dialogManagement: delegating() },
      {
        sealedMemory: JSON.stringify(aMemory({ used: inShort(BEFORE) })),
        used: JSON.stringify(BEFORE),
      },
    );

    expect(used).toMatchObject({ used: inShort(sumOfUsed(ROUTERS_OWN, INVOKED, INVOKED)) });
  });
});

import { describe, expect, it } from '@jest/globals';
import { LexEventInvalidError } from '#adapters/lex/index';
import { EMPTY_MEMORY, message } from '#conversation/turn/index';
import { fingerprintSlots } from '../../../../src/functions/lex-router/fingerprint.ts';
import { aLexEvent, lexSlot } from '../../../support/a-lex-event.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { aRouter, aSeal, delegating, unseal } from './a-router.ts';

const withNumber = aLexEvent({ said: { OrderNumber: '12345' } });
const mark = fingerprintSlots(withNumber as Parameters<typeof fingerprintSlots>[0]);
const everyone = {
  slotValidation: delegating(),
  dialogManagement: delegating(),
  fulfillment: delegating(),
};
const names = ({ asked }: ReturnType<typeof aRouter>) => asked.map(({ concern }) => concern);

describe('which concern is asked', () => {
  it('is dialog management alone while no slot is filled', async () => {
    const router = aRouter(everyone);

    await router.route(aLexEvent());

    expect(names(router)).toEqual(['dialogManagement']);
  });

  it('is slot validation first when a slot is new', async () => {
    const router = aRouter(everyone);

    await router.route(withNumber);

    expect(names(router)).toEqual(['slotValidation', 'dialogManagement']);
  });

  it('is dialog management alone when the slots are those that were found good', async () => {
    const router = aRouter(everyone);
    const seal = aSeal(aMemory({ ...(mark !== undefined && { validatedSlots: mark }) }));

    await router.route(aLexEvent({ said: { OrderNumber: '12345' }, sessionAttributes: { sealedMemory: seal } }));

    expect(names(router)).toEqual(['dialogManagement']);
  });

  it('hears what the client said with the request, whichever it is', async () => {
    const router = aRouter(everyone);
    const requestAttributes = { 'x-caller-proof': 'v1.a.b.c', 'x-shop-token': 'e.y.J' };

    await router.route(aLexEvent({ said: { OrderNumber: '12345' }, requestAttributes }));
    await router.route(aLexEvent({ source: 'FulfillmentCodeHook', requestAttributes }));

    expect(names(router)).toEqual(['slotValidation', 'dialogManagement', 'fulfillment']);
    expect(router.asked.map(({ event }) => event.requestAttributes)).toEqual(Array(3).fill(requestAttributes));
  });

  it('is slot validation again when a slot has changed', async () => {
    const router = aRouter(everyone);
    const first = await router.route(withNumber);
    const { sessionAttributes = {} } = first.sessionState;

    await router.route(aLexEvent({ said: { OrderNumber: '12346' }, sessionAttributes }));

    expect(names(router)).toEqual(['slotValidation', 'dialogManagement', 'slotValidation', 'dialogManagement']);
  });

  it('is slot validation alone when it refuses', async () => {
    const refusal = { dialogAction: { type: 'ElicitSlot', slotToElicit: 'OrderNumber' } };
    const router = aRouter({ slotValidation: delegating(refusal) });

    const { sessionState } = await router.route(withNumber);

    expect(names(router)).toEqual(['slotValidation']);
    expect(sessionState.dialogAction).toEqual(refusal.dialogAction);
  });

  it('is fulfillment alone when Lex fulfils, slots or not', async () => {
    const router = aRouter(everyone);

    await router.route(aLexEvent({ source: 'FulfillmentCodeHook', said: { OrderNumber: '12345' } }));

    expect(names(router)).toEqual(['fulfillment']);
  });

  it('is none when the event is no event of Lex', async () => {
    const router = aRouter({});

    await expect(router.route({ hello: 'world' })).rejects.toThrow(LexEventInvalidError);
    expect(router.asked).toEqual([]);
  });

  it('is told to answer a second and a half before the time is over', async () => {
    const router = aRouter(everyone, 10000);

    await router.route(withNumber);

    expect(router.asked.map(({ deadlineMs }) => deadlineMs)).toEqual([8500, 8500]);
  });
});

describe('what dialog management gets after slot validation', () => {
  const changed = {
    name: 'CheckOrderStatus',
    slots: { OrderNumber: lexSlot('00123'), CustomerEmail: null },
    state: 'InProgress',
    confirmationState: 'None',
  };
  const proposed = { ...withNumber, proposedNextState: { dialogAction: { type: 'ElicitSlot' } } };

  it("is the event with validation's session attributes and intent", async () => {
    const router = aRouter({
      slotValidation: delegating({ intent: changed, sessionAttributes: { seen: 'yes' } }),
      dialogManagement: delegating(),
    });

    await router.route(proposed);

    const { memory: _, ...event } = router.asked[1]?.event ?? {};
    expect(event).toEqual({
      ...withNumber,
      alreadySaid: 0,
      sessionState: { ...withNumber.sessionState, intent: changed, sessionAttributes: { seen: 'yes' } },
    });
  });

  it("is the event's own intent when validation names none", async () => {
    const router = aRouter({ slotValidation: delegating({ intent: undefined }), dialogManagement: delegating() });

    await router.route(withNumber);

    expect(router.asked[1]?.event.sessionState.intent).toEqual(withNumber.sessionState.intent);
  });

  it('has no proposal any more, which slot validation still saw', async () => {
    const router = aRouter(everyone);

    await router.route(proposed);

    expect(router.asked[0]?.event).toHaveProperty('proposedNextState');
    expect(router.asked[1]?.event).not.toHaveProperty('proposedNextState');
  });

  it('remembers that these slots were found good', async () => {
    const router = aRouter(everyone);

    const { sessionState } = await router.route(withNumber);

    expect(router.asked[1]?.event.memory.validatedSlots).toBe(mark);
    expect(unseal(sessionState.sessionAttributes)).toMatchObject({ validatedSlots: mark });
  });
});

describe('the memory', () => {
  /** By the router and one concern. */
  const USED = [2, 512, 0, 0, 0];
  const memory = aMemory({ identity: anIdentity(), lastSaid: [message('help.text')] });

  it('goes opened to the concern', async () => {
    const router = aRouter(everyone);

    await router.route(aLexEvent({ sessionAttributes: { sealedMemory: aSeal(memory) } }));

    expect(router.asked[0]?.event.memory).toEqual(memory);
  });

  it('comes back sealed and in no other place', async () => {
    const answer = await aRouter({ dialogManagement: delegating({}, memory) }).route(aLexEvent());

    expect(unseal(answer.sessionState.sessionAttributes)).toEqual({ ...memory, used: USED });
    expect(answer).not.toHaveProperty('memory');
    expect(JSON.stringify(answer)).not.toContain('john.doe');
  });

  it('never shows its seal to a concern', async () => {
    const router = aRouter(everyone);
    const sessionAttributes = { sealedMemory: aSeal(memory), other: 'kept' };

    await router.route(aLexEvent({ said: { OrderNumber: '12345' }, sessionAttributes }));

    expect(router.asked.map(({ event }) => event.sessionState.sessionAttributes)).toEqual([
      { other: 'kept' },
      { other: 'kept' },
    ]);
    expect(JSON.stringify(router.asked)).not.toContain('sealedMemory');
  });

  it.each([
    ['in dialog', aLexEvent()],
    ['with new slots', withNumber],
    ['in fulfillment', aLexEvent({ source: 'FulfillmentCodeHook' })],
  ])('is not what the client put beside the event, %s', async (_, event) => {
    const router = aRouter(everyone);

    await router.route({ ...event, memory });

    expect(router.asked[0]?.event.memory).toEqual(EMPTY_MEMORY);
    expect(JSON.stringify(router.asked)).not.toContain('john.doe');
  });

  it.each([
    ['is no seal', JSON.stringify(memory)],
    ['is empty', ''],
    ['has expired', aSeal(memory, 1773068400)],
    [
      'is of another session',
      aSeal(memory, 1773069300, { sessionId: 'session-2', botId: 'BOT1234567', aliasId: 'ALIAS12345' }),
    ],
    [
      'is of another bot',
      aSeal(memory, 1773069300, { sessionId: 'session-1', botId: 'OTHERBOT01', aliasId: 'ALIAS12345' }),
    ],
    [
      'is of another alias',
      aSeal(memory, 1773069300, { sessionId: 'session-1', botId: 'BOT1234567', aliasId: 'TSTALIASID' }),
    ],
    ['is too long', 'A'.repeat(2000)],
  ])("is a stranger's when the seal that the client brought %s", async (_, sealedMemory) => {
    const router = aRouter(everyone);

    await captureOutput(() => router.route(aLexEvent({ sessionAttributes: { sealedMemory } })));

    expect(router.asked[0]?.event.memory).toEqual(EMPTY_MEMORY);
  });

  it('is sealed by the router whatever seal a concern writes', async () => {
    const sessionAttributes = { sealedMemory: 'forged', other: 'kept' };

    const { sessionState } = await aRouter({ dialogManagement: delegating({ sessionAttributes }) }).route(aLexEvent());

    expect(sessionState.sessionAttributes).toMatchObject({ other: 'kept' });
    expect(unseal(sessionState.sessionAttributes)).toEqual({ ...EMPTY_MEMORY, used: USED });
  });
});

it('passes messages on as the concern said them', async () => {
  const messages = [{ contentType: 'PlainText', content: 'Thank you.' }];
  const answer = delegating();
  const router = aRouter({
    dialogManagement: (event) => {
      const outcome = answer(event);
      return outcome.kind === 'answered'
        ? { ...outcome, payload: { ...(outcome.payload as object), messages } }
        : outcome;
    },
  });

  expect((await router.route(aLexEvent())).messages).toEqual(messages);
});

import { describe, expect, it } from '@jest/globals';
import { type ConcernAnswer, MAX_SEAL_LENGTH, parseLexEvent, sealMemory } from '#adapters/lex/index';
import { type Memory, message } from '#conversation/turn/index';
import { aMemory, anIdentity, aTask, known, waiting } from '../../../support/a-memory.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { noise } from '../../../support/noise.ts';
import { createOpenMemory } from '../../../../src/functions/lex-router/conversation-memory.ts';
import { GIVE_UP_IN_ORDER, giveUpNext } from '../../../../src/functions/lex-router/give-up-in-order.ts';
import { CONTEXT, KEYS, NOW, unseal } from './a-router.ts';

const NONCE = '0b8e7c3a-5d1f-4c6e-9a2b-7f3d1e5c9b80';

/** A customer who is verified by an order, with the last digits of their card besides. */
const identity = anIdentity({
  customerId: 'C-000042',
  email: 'maximiliane.von-der-heide@example-mail.com',
  stepUp: { rung: 'last-four', provedAtEpochSeconds: NOW - 60 },
});

/** A return at its read-back. */
const returning = aTask({
  intent: 'ProcessReturn',
  filled: {
    OrderNumber: known('12345', 'profile'),
    CustomerEmail: known('maximiliane.von-der-heide@example-mail.com', 'profile'),
    ReturnItem: known('the blue wireless headphones'),
    ReturnReason: known('Damaged in Shipping'),
    Resolution: known('Store Credit'),
    chosen: known('EL-HEADPHONES*2'),
    condition: known('unopened'),
    upgrade: known('declined'),
  },
  asked: 'yes',
  isToBeConfirmed: true,
  nonce: NONCE,
});

const readBack = message('processReturn.readBack', {
  orderNumber: '12345',
  items: [{ name: 'Blue Wireless Headphones', quantity: 2 }],
  ...{ refundMinor: 39_800, feeMinor: 0, currency: 'USD', isPaidAtOnce: false, differenceMinor: 0 },
  ...{ isWithTeam: false, sendBackBy: '2026-03-23' },
  reason: 'Damaged in Shipping',
  resolution: 'Store Credit',
});

/** As much as a long conversation comes to hold: a return in the middle of a sign-up. */
const long = aMemory({
  identity,
  task: returning,
  suspended: [
    aTask({
      intent: 'CaptureLeadInfo',
      filled: { CustomerFirstName: known('Maximiliane'), CustomerLastName: known('von der Heide') },
      asked: { slot: 'InterestCategory' },
    }),
  ],
  lastSaid: [readBack],
  trail: ['[name] here, it came broken', 'store credit please'],
  validatedSlots: 'AbCdEfGhIjKl',
});

const { close } = await createOpenMemory(
  () => Promise.resolve(KEYS),
  () => NOW,
)(parseLexEvent(aLexEvent()));

/** What is left of a memory after it was sealed. */
function afterSealing(memory: Memory): unknown {
  const answer = { sessionState: { dialogAction: { type: 'ElicitIntent' }, sessionAttributes: {} }, memory };
  return unseal(close(answer as unknown as ConcernAnswer).sessionState.sessionAttributes);
}

describe('the size of a seal', () => {
  it('takes a wish at its read-back inside another one, whole', () => {
    const sealed = sealMemory(long, CONTEXT, NOW + 900, KEYS);

    expect(sealed.ok && sealed.seal.length).toBeLessThanOrEqual(MAX_SEAL_LENGTH);
    expect(afterSealing(long)).toEqual(long);
  });

  it('takes three interrupted wishes, values told in passing and six long messages as well', () => {
    const most: Memory = {
      ...long,
      known: { firstName: known('Maximiliane'), phone: known('+12065550123'), category: known('Automotive') },
      suspended: [...long.suspended, ...long.suspended, ...long.suspended],
      trail: [
        'hello there, i ordered something last week and it is still not here',
        'the number was [order number] and my address is [email]',
        'by the way could somebody call me back about the warranty tomorrow afternoon',
        'no wait, first i want to send the other one back, the box was crushed',
        'i would rather have store credit than my money back this time please',
        'what do you need that for, you have sold it to me after all have you not',
      ],
    };

    expect(afterSealing(most)).toEqual(most);
  });

  it('makes a memory that is longer still give up what is missed least', () => {
    const noisy = {
      ...long,
      trail: Array.from({ length: 6 }, (_, line) => noise(1500).slice(line * 250, (line + 1) * 250)),
    };

    expect(afterSealing(noisy)).toMatchObject({ identity, task: returning, suspended: long.suspended, lastSaid: [] });
  });

  it.each([
    ['a read-back that waits for its yes', { task: returning }],
    ['who the customer is', {}],
  ])('is never too small for %s', (_, rest) => {
    const memory = aMemory({ identity, ...rest });

    expect(afterSealing(memory)).toEqual(memory);
  });
});

describe('what is given up', () => {
  const [one, two] = [aTask({ intent: 'CaptureLeadInfo' }), aTask({ intent: 'ScheduleCallback' })];
  const memory = aMemory({
    identity,
    lastSaid: [readBack],
    trail: ['first', 'second'],
    suspended: [one, two],
    known: { email: known('john.doe@email.com') },
    task: returning,
    queue: [waiting('ProcessReturn', { orderNumber: known('12281') }), waiting('UpsellProducts')],
  });

  it('goes in order, the oldest of each first, and ends at who the customer is', () => {
    const steps: Partial<Memory>[] = [];
    for (let left: Memory | undefined = memory; left; left = giveUpNext(left)) {
      const { lastSaid, trail, suspended, known: told, queue, task } = left;
      steps.push({ lastSaid, trail, suspended, known: told, queue, ...(task && { task }) });
    }

    const without = { lastSaid: [], trail: [], suspended: [], known: {}, queue: [] };
    const whole = { known: memory.known, queue: memory.queue, task: returning };
    const wishes = [waiting('ProcessReturn'), waiting('UpsellProducts')];
    expect(steps).toEqual([
      { lastSaid: [readBack], trail: ['first', 'second'], suspended: [one, two], ...whole },
      { ...without, trail: ['first', 'second'], suspended: [one, two], ...whole },
      { ...without, trail: ['second'], suspended: [one, two], ...whole },
      { ...without, suspended: [one, two], ...whole },
      { ...without, suspended: [two], ...whole },
      { ...without, ...whole },
      { ...without, queue: memory.queue, task: returning },
      { ...without, queue: wishes, task: returning },
      { ...without, queue: wishes.slice(0, 1), task: returning },
      { ...without, task: returning },
      without,
    ]);
  });

  it('is nothing more once only the identity is left', () => {
    const bare = aMemory({ identity });

    expect(GIVE_UP_IN_ORDER.map((giveUp) => giveUp(bare))).toEqual(GIVE_UP_IN_ORDER.map(() => undefined));
  });
});

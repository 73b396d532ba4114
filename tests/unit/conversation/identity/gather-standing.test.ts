import { describe, expect, it } from '@jest/globals';
import type { ClaimOutcome, FactKind, FactOutcome } from '#business/identity/index';
import { gatherStanding } from '#conversation/identity/gather-standing';
import { readForm } from '#conversation/form/state';
import { FORM as ORDER } from '#conversation/intents/check-order-status/form';
import { FORM as RETURN } from '#conversation/intents/process-return/form';
import { FORM as PRODUCTS } from '#conversation/intents/upsell-products/form';
import type { ManagePorts, Stage, Turn } from '#conversation/turn/index';
import { aMemory, anIdentity, aTask, known } from '../../../support/a-memory.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { anOrder } from '../../../support/an-order.ts';
import { AROUND, aTurn, orderSlots, slotsOf } from '../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const identity = anIdentity();
const verified = aMemory({ identity });
const WHO = { conversationId: 'session-1', caller: 'caller-1', nowEpochSeconds: AROUND.nowEpochSeconds };
const orders = createInMemoryOrders(
  anOrder(),
  anOrder({ orderNumber: '12346' }),
  anOrder({ orderNumber: '777', customerId: 'customer-ada' }),
);

interface Desk {
  readonly claimed?: ClaimOutcome;
  readonly proved?: FactOutcome;
  readonly facts?: readonly FactKind[];
  readonly epoch?: number;
  readonly redeemed?: Awaited<ReturnType<ManagePorts['redeemCode']>>;
  readonly requested?: Awaited<ReturnType<ManagePorts['requestCode']>>;
}

/** Ports that know John's two orders and Ada's one, answer as told, and note what they were asked. */
function desk(told: Desk = {}) {
  const asked: unknown[] = [];
  const note = <R>(what: string, answer: R | undefined) => {
    return (...args: readonly unknown[]): Promise<R> => {
      asked.push([what, ...args]);
      return answer === undefined ? Promise.reject(new Error(`No ${what} is needed here.`)) : Promise.resolve(answer);
    };
  };
  const ports: ManagePorts = {
    ...UNREACHABLE_PORTS,
    orders,
    customers: createInMemoryCustomers((email) => email, aCustomer()),
    callerOf: () => Promise.resolve('caller-1'),
    identity: {
      ...UNREACHABLE_PORTS.identity,
      readEpoch: () => Promise.resolve(told.epoch ?? identity.epoch),
      verifyByOrder: note('claim', told.claimed),
      factsFor: () => Promise.resolve(told.facts ?? ['last-four']),
      proveFact: note('fact', told.proved),
      accept: note('accept', identity),
    },
    redeemCode: note('redeem', told.redeemed),
    requestCode: note('code', told.requested),
  };
  return { asked, ports };
}

const gather = (turn: Turn, ports: ManagePorts, form = ORDER) =>
  gatherStanding(turn, { form, ...readForm(form, turn) }, ports);

describe('a turn of a stranger that needs nothing', () => {
  const both = orderSlots('12345', 'john.doe@email.com');
  const guessed = aMemory({ task: aTask({ isToBeConfirmed: true }) });
  const no: Stage = { kind: 'confirmation-answered', answer: 'no' };

  it.each([
    ['nothing is known', aTurn()],
    ['only the number is known', aTurn({ slots: orderSlots('12345') })],
    ['only the address is known', aTurn({ slots: orderSlots(undefined, 'john.doe@email.com') })],
    ['the number is malformed', aTurn({ slots: orderSlots('12', 'john.doe@email.com') })],
    ['a value has to be confirmed', aTurn({ slots: both, memory: guessed })],
    ['the confirmation is denied', aTurn({ slots: both, memory: guessed, stage: no })],
  ])('calls no port when %s', async (_, turn) => {
    expect(await gather(turn, UNREACHABLE_PORTS)).toEqual({ kind: 'anonymous' });
  });

  it('calls no port for a wish that anybody may have met', async () => {
    const turn = aTurn({ intent: 'UpsellProducts', memory: verified });

    expect(await gather(turn, UNREACHABLE_PORTS, PRODUCTS)).toEqual({ kind: 'anonymous' });
  });
});

describe('a claim by number and address', () => {
  const claiming = aTurn({ slots: orderSlots('#00-123', ' John.Doe@Email.com ') });

  it.each<[ClaimOutcome, string]>([
    [{ kind: 'verified', identity }, 'verified'],
    [{ kind: 'no-match' }, 'no-match'],
    [{ kind: 'code-needed', code: { kind: 'requested' } }, 'code-needed'],
    [{ kind: 'code-needed', code: { kind: 'too-soon', seconds: 20 } }, 'code-too-soon'],
    [{ kind: 'code-needed', code: { kind: 'no-more' } }, 'code-limit'],
    [{ kind: 'locked', minutes: 30 }, 'locked'],
  ])('is what verification says: %j is %s', async (claimed, kind) => {
    const { asked, ports } = desk({ claimed });

    expect((await gather(claiming, ports)).kind).toBe(kind);
    expect(asked).toEqual([['claim', { orderNumber: '00123', email: 'john.doe@email.com' }, WHO, claiming.memory]]);
  });
});

describe('a verified customer', () => {
  it.each([
    ['nothing', orderSlots()],
    ['the same number', orderSlots('12345')],
    ['the same number and address', orderSlots('12345', 'john.doe@email.com')],
    ['the same address', orderSlots(undefined, 'john.doe@email.com')],
  ])('is known still when they say %s', async (_, slots) => {
    const { asked, ports } = desk();

    const theirs = { order: anOrder(), customer: aCustomer() };
    expect(await gather(aTurn({ slots, memory: verified }), ports)).toEqual({ kind: 'verified', identity, theirs });
    expect(asked).toEqual([]);
  });

  it.each([
    ['alone', orderSlots('12346')],
    ['with the same address', orderSlots('12346', 'john.doe@email.com')],
  ])('needs no second verification for an order of their own, %s', async (_, slots) => {
    const { asked, ports } = desk();

    expect(await gather(aTurn({ slots, memory: verified }), ports)).toEqual({
      kind: 'verified',
      identity: { ...identity, orderNumber: '12346' },
      theirs: { order: anOrder({ orderNumber: '12346' }), customer: aCustomer() },
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ["somebody else's order", orderSlots('777', 'ada@example.com'), { orderNumber: '777', email: 'ada@example.com' }],
    [
      'the same order by another address',
      orderSlots('12345', 'ada@example.com'),
      { orderNumber: '12345', email: 'ada@example.com' },
    ],
  ])('is verified anew for %s', async (_, slots, claim) => {
    const { asked, ports } = desk({ claimed: { kind: 'no-match' } });

    expect(await gather(aTurn({ slots, memory: verified }), ports)).toEqual({ kind: 'no-match' });
    expect(asked).toEqual([['claim', claim, WHO, verified]]);
  });

  it('is a stranger once the epoch is over', async () => {
    const { ports } = desk({ epoch: identity.epoch + 1, claimed: { kind: 'no-match' } });

    expect(await gather(aTurn({ memory: verified, slots: orderSlots('12346') }), ports)).not.toHaveProperty('identity');
  });

  it.each([
    [7199, 'verified'],
    [7200, 'anonymous'],
  ])('is known for two hours: after %i seconds %s', async (age, kind) => {
    const memory = aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: AROUND.nowEpochSeconds - age }) });

    expect((await gather(aTurn({ memory }), desk().ports)).kind).toBe(kind);
  });
});

describe('a return, which needs one proof more', () => {
  const filled = { ReturnItem: known('headphones'), ReturnReason: known('Defective'), Resolution: known('Refund') };
  const returning = (changes: Partial<Turn> = {}, asked = 'Resolution', isComplete = true) => {
    const { Resolution: _, ...some } = filled;
    const task = aTask({ intent: 'ProcessReturn', filled: isComplete ? filled : some, asked: { slot: asked } });
    return aTurn({ intent: 'ProcessReturn', memory: aMemory({ identity, task }), ...changes });
  };
  const saying = (slot: string, value: string): Partial<Turn> => ({
    stage: { kind: 'slot-captured', slot },
    slots: slotsOf('ProcessReturn', { [slot]: value }),
    words: value,
  });

  it('asks for none while the wish is incomplete', async () => {
    expect(await gather(returning({}, 'Resolution', false), desk().ports, RETURN)).toEqual({
      kind: 'verified',
      identity,
    });
  });

  it.each(['last-four', 'postal-code'] as const)('asks for what the customer can prove: %s', async (fact) => {
    const standing = await gather(returning(), desk({ facts: [fact] }).ports, RETURN);

    expect(standing).toEqual({ kind: 'fact-needed', identity, fact });
  });

  it('sends a code when there is nothing to prove by', async () => {
    const { asked, ports } = desk({ facts: [], requested: { kind: 'requested' } });

    expect(await gather(returning(), ports, RETURN)).toEqual({ kind: 'code-needed' });
    expect(asked).toEqual([
      [
        'code',
        {
          conversationId: 'session-1',
          target: 'customer-john',
          claim: { orderNumber: '12345', email: 'john.doe@email.com' },
        },
        AROUND.nowEpochSeconds,
      ],
    ]);
  });

  it.each(['send me a code instead', "I don't have it", 'no idea'])('sends a code after "%s"', async (words) => {
    const missed = { stage: { kind: 'slot-missed', slot: 'PaymentLastFour' }, words } as const;
    const { ports } = desk({ requested: { kind: 'requested' } });

    expect(await gather(returning(missed, 'PaymentLastFour'), ports, RETURN)).toEqual({ kind: 'code-needed' });
  });

  it.each<[FactOutcome, string]>([
    [{ kind: 'proved', identity }, 'verified'],
    [{ kind: 'no-match' }, 'fact-wrong'],
    [{ kind: 'not-in-force' }, 'anonymous'],
    [{ kind: 'code-needed', code: { kind: 'requested' } }, 'code-needed'],
    [{ kind: 'locked', minutes: 15 }, 'locked'],
  ])('judges the fact that is said: %j is %s', async (proved, kind) => {
    const { asked, ports } = desk({ proved });
    const turn = returning(saying('PaymentLastFour', '4242'), 'PaymentLastFour');

    expect((await gather(turn, ports, RETURN)).kind).toBe(kind);
    expect(asked).toEqual([['fact', { kind: 'last-four', value: '4242' }, identity, WHO]]);
  });

  it('judges no digits that stand in the slot without having been asked for', async () => {
    const slots = slotsOf('ProcessReturn', { PaymentLastFour: '4242' });

    expect((await gather(returning({ slots }), desk().ports, RETURN)).kind).toBe('fact-needed');
  });

  it('asks for nothing within fifteen minutes of the last proof', async () => {
    const stepUp = { rung: 'last-four', provedAtEpochSeconds: AROUND.nowEpochSeconds - 899 } as const;
    const proven = anIdentity({ stepUp });
    const turn = returning();
    const memory = { ...turn.memory, identity: proven };

    expect(await gather({ ...turn, memory }, desk().ports, RETURN)).toEqual({ kind: 'verified', identity: proven });
  });
});

describe('a one-time code', () => {
  const code = (said: string, stage: Stage = { kind: 'slot-captured', slot: 'VerificationCode' }) =>
    aTurn({ stage, slots: slotsOf('CheckOrderStatus', { VerificationCode: said }), words: said });

  it('verifies the customer it was sent to', async () => {
    const { asked, ports } = desk({ redeemed: { kind: 'right', customerId: 'customer-john' } });

    expect(await gather(code('012 345'), ports)).toEqual({ kind: 'verified', identity });
    expect(asked).toEqual([
      ['redeem', { conversationId: 'session-1', code: '012345' }, AROUND.nowEpochSeconds],
      ['accept', { via: 'one-time-code', customerId: 'customer-john' }, WHO],
    ]);
  });

  it.each([
    [{ kind: 'wrong', triesLeft: 2 }, 'code-wrong'],
    [{ kind: 'over' }, 'code-over'],
  ] as const)('that is no good says so: %j is %s', async (redeemed, kind) => {
    expect(await gather(code('012345'), desk({ redeemed }).ports)).toEqual({ kind });
  });

  it('is not tried when it only stands in the slot', async () => {
    expect(await gather(code('012345', { kind: 'start' }), desk().ports)).toEqual({ kind: 'anonymous' });
  });
});

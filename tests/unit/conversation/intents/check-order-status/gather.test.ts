import { describe, expect, it } from '@jest/globals';
import type { ClaimOutcome } from '#business/identity/index';
import { gatherToFulfil, gatherToManage } from '#conversation/intents/check-order-status/gather';
import type { FulfilPorts, ManagePorts, Stage } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenEmailQuestion } from '../../../../support/a-memory.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';
import { createInMemoryOrders } from '../../../../support/in-memory-orders.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const NOW = 1773068400;
const identity = anIdentity();
const verified = aMemory({ identity });
const orders = createInMemoryOrders(
  anOrder(),
  anOrder({ orderNumber: '12346' }),
  anOrder({ orderNumber: '777', customerId: 'customer-ada' }),
);

const readEpoch = (epoch = identity.epoch) => ({ readEpoch: () => Promise.resolve(epoch) });

/** Ports that know John's two orders and Ada's one, answer every claim alike, and keep what was claimed. */
function ports(outcome: ClaimOutcome = { kind: 'no-match' }, epoch = identity.epoch) {
  const claims: unknown[] = [];
  const verifyByOrder: ManagePorts['identity']['verifyByOrder'] = (claim, who, current) => {
    claims.push({ claim, who, current });
    return Promise.resolve(outcome);
  };
  const verifier = { ...UNREACHABLE_PORTS.identity, ...readEpoch(epoch), verifyByOrder };
  return { claims, ports: { ...UNREACHABLE_PORTS, orders, identity: verifier } };
}
const WHO = { conversationId: 'session-1', caller: 'session-1', nowEpochSeconds: NOW };
const KNOWN: ManagePorts = { ...UNREACHABLE_PORTS, identity: { ...UNREACHABLE_PORTS.identity, ...readEpoch() } };

describe('a turn of a stranger that needs nothing', () => {
  const toBeConfirmed = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });
  const missed: Stage = { kind: 'slot-missed', slot: 'CustomerEmail' };
  const no: Stage = { kind: 'confirmation-answered', answer: 'no' };
  const both = orderSlots('12345', 'john.doe@email.com');

  it.each([
    ['nothing is known', aTurn()],
    ['only the number is known', aTurn({ slots: orderSlots('12345') })],
    ['only the address is known', aTurn({ slots: orderSlots(undefined, 'john.doe@email.com') })],
    ['the number is malformed', aTurn({ slots: orderSlots('12', 'john.doe@email.com') })],
    ['the address was missed', aTurn({ stage: missed, slots: orderSlots('12345') })],
    ['a value has to be confirmed', aTurn({ slots: both, memory: toBeConfirmed })],
    ['the confirmation is denied', aTurn({ slots: both, memory: toBeConfirmed, stage: no })],
  ])('calls no port when %s', async (_, turn) => {
    expect(await gatherToManage(turn, UNREACHABLE_PORTS)).toEqual({ kind: 'anonymous' });
  });
});

describe('a turn of a stranger with both facts', () => {
  it.each<ClaimOutcome>([
    { kind: 'verified', identity },
    { kind: 'no-match' },
    { kind: 'code-needed', code: { kind: 'requested' } },
    { kind: 'locked', minutes: 30 },
  ])('is what verification says: %j', async (outcome) => {
    const turn = aTurn({ slots: orderSlots('#00-123', ' John.Doe@Email.com ') });
    const { claims, ports: shop } = ports(outcome);

    expect(await gatherToManage(turn, shop)).toEqual(outcome);
    expect(claims).toEqual([
      { claim: { orderNumber: '00123', email: 'john.doe@email.com' }, who: WHO, current: undefined },
    ]);
  });
});

describe('a turn of a verified customer', () => {
  it.each([
    ['nothing is said', orderSlots()],
    ['the same number is said', orderSlots('12345')],
    ['the same number and address are said', orderSlots('12345', 'john.doe@email.com')],
    ['the same address is said', orderSlots(undefined, 'john.doe@email.com')],
  ])('reads the epoch alone when %s', async (_, slots) => {
    const turn = aTurn({ slots, memory: verified });

    expect(await gatherToManage(turn, KNOWN)).toEqual({ kind: 'already-verified', identity });
  });

  it.each([
    ['the order they verified with', orderSlots()],
    ['another order of their own', orderSlots('12346')],
  ])('is a stranger when the epoch is over, asking for %s', async (_, slots) => {
    const { ports: shop } = ports({ kind: 'no-match' }, identity.epoch + 1);

    expect(await gatherToManage(aTurn({ slots, memory: verified }), shop)).toEqual({ kind: 'anonymous' });
  });

  it.each([
    ['alone', orderSlots('12346')],
    ['with the same address', orderSlots('12346', 'john.doe@email.com')],
  ])('needs no second verification for an order of their own, %s', async (_, slots) => {
    const { claims, ports: shop } = ports();

    const facts = await gatherToManage(aTurn({ slots, memory: verified }), shop);

    expect(facts).toEqual({ kind: 'already-verified', identity: { ...identity, orderNumber: '12346' } });
    expect(claims).toEqual([]);
  });

  it.each([
    ["somebody else's order", '777'],
    ['an unknown order', '99999'],
  ])('is asked for the address of %s', async (_, orderNumber) => {
    const { claims, ports: shop } = ports();

    const facts = await gatherToManage(aTurn({ slots: orderSlots(orderNumber), memory: verified }), shop);

    expect(facts).toEqual({ kind: 'anonymous' });
    expect(claims).toEqual([]);
  });

  it.each([
    ["somebody else's order", '777', 'ada@example.com'],
    ["somebody else's order with the own address", '777', 'john.doe@email.com'],
    ['the same order with another address', '12345', 'ada@example.com'],
  ])('is verified anew for %s', async (_, orderNumber, email) => {
    const { claims, ports: shop } = ports();

    const facts = await gatherToManage(aTurn({ slots: orderSlots(orderNumber, email), memory: verified }), shop);

    expect(facts).toEqual({ kind: 'no-match' });
    expect(claims).toEqual([{ claim: { orderNumber, email }, who: WHO, current: identity }]);
  });
});

describe('a verification of two hours ago', () => {
  const expired = aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: NOW - 7200 }) });

  it('is worth nothing in dialog', async () => {
    expect(await gatherToManage(aTurn({ memory: expired }), UNREACHABLE_PORTS)).toEqual({ kind: 'anonymous' });
  });

  it('is worth nothing in fulfillment', async () => {
    const turn = aTurn({ stage: { kind: 'fulfillment' }, memory: expired });

    expect(await gatherToFulfil(turn, UNREACHABLE_PORTS)).toEqual({ order: undefined });
  });
});

describe('fulfillment', () => {
  const stage: Stage = { kind: 'fulfillment' };
  const shop: FulfilPorts = { orders, identity: readEpoch() };

  it('reads the order that was verified, whatever the slots name', async () => {
    const turn = aTurn({ stage, slots: orderSlots('777', 'ada@example.com'), memory: verified });

    expect(await gatherToFulfil(turn, shop)).toEqual({ order: anOrder() });
  });

  it('reads nothing for a stranger, whatever the slots name', async () => {
    const turn = aTurn({ stage, slots: orderSlots('12345', 'john.doe@email.com') });

    expect(await gatherToFulfil(turn, UNREACHABLE_PORTS)).toEqual({ order: undefined });
  });

  it.each([
    ["has become somebody else's", '777'],
    ['is gone', '99999'],
  ])('finds no order when it %s', async (_, orderNumber) => {
    const memory = aMemory({ identity: anIdentity({ orderNumber }) });

    expect(await gatherToFulfil(aTurn({ stage, memory }), shop)).toEqual({ order: undefined });
  });

  it('reads for nobody whose epoch is over', async () => {
    const over: FulfilPorts = { orders, identity: readEpoch(identity.epoch + 1) };

    expect(await gatherToFulfil(aTurn({ stage, memory: verified }), over)).toEqual({ order: undefined });
  });

  it('reads nothing for a customer who was verified without an order', async () => {
    const { orderNumber: _, ...withoutOrder } = identity;
    const memory = aMemory({ identity: withoutOrder });

    expect(await gatherToFulfil(aTurn({ stage, memory }), UNREACHABLE_PORTS)).toEqual({ order: undefined });
  });
});

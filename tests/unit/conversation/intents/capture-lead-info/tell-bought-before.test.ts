import { describe, expect, it } from '@jest/globals';
import { tellBoughtBefore } from '#conversation/intents/capture-lead-info/tell-bought-before';
import { type Decision, message, type ManagePorts } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aKeptPurchase } from '../../../../support/a-kept-purchase.ts';
import { aMemory, anIdentity, aTask, known } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../../support/in-memory-customers.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const QUESTION = message('conversation.thanks');
const bought = (category: string, quantity: number) =>
  aKeptPurchase({
    customerId: 'customer-john',
    lines: [{ sku: category, name: category, category, quantity, unitPriceMinor: 100 }],
  });
const HISTORY: ManagePorts['history'] = {
  findByCustomer: ({ firstName, lastName }, customerId) =>
    Promise.resolve(
      `${firstName} ${lastName} ${customerId}` === 'John Smith customer-john'
        ? [bought('Home', 7), bought('Books', 1), bought('Electronics', 4), bought('Delivery', 9)]
        : [],
    ),
};
const ports = (epoch = 1, history = HISTORY) => ({
  history,
  customers: createInMemoryCustomers((email) => email, aCustomer()),
  identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(epoch) },
});

const task = (lastName?: string) =>
  aTask({
    intent: 'CaptureLeadInfo',
    asked: { slot: lastName === undefined ? 'CustomerLastName' : 'ContactPreference' },
    filled: { CustomerFirstName: known('John'), ...(lastName !== undefined && { CustomerLastName: known(lastName) }) },
  });
const turnOf = (identity = anIdentity(), lastName?: string) =>
  aTurn({ intent: 'CaptureLeadInfo', memory: aMemory({ identity, task: task(lastName) }) });
const asking = (lastName: string, identity = anIdentity()): Decision => ({
  say: [QUESTION, QUESTION],
  move: { kind: 'elicit', intent: 'CaptureLeadInfo', slot: 'ContactPreference' },
  slots: {},
  memory: aMemory({ identity, task: task(lastName) }),
});
const REMARK = message('captureLeadInfo.boughtBefore', { categories: ['Electronics', 'Home'] });

describe('the remark on what was bought before', () => {
  it('names what a verified customer bought most of, before the question', async () => {
    const { say } = await tellBoughtBefore(turnOf(), asking('Smith'), ports());

    expect(say).toEqual([QUESTION, REMARK, QUESTION]);
  });

  it('takes the name as it is meant, not as it is written', async () => {
    expect((await tellBoughtBefore(turnOf(), asking('SMITH '), ports())).say).toContainEqual(REMARK);
  });

  it.each(['Smyth', 'Doe'])('finds nothing under the name %s, which is not the profile’s', async (lastName) => {
    const decision = asking(lastName);

    expect(await tellBoughtBefore(turnOf(), decision, ports(1, UNREACHABLE_PORTS.history))).toBe(decision);
  });

  it('is not made to a stranger, whatever name they give', async () => {
    const stranger = aTurn({ intent: 'CaptureLeadInfo', memory: aMemory({ task: task() }) });
    const decision = asking('Smith');

    expect(await tellBoughtBefore(stranger, decision, UNREACHABLE_PORTS)).toBe(decision);
  });

  it('is not made after a log-out, nor when the verification is old', async () => {
    const decision = asking('Smith');
    const old = turnOf(anIdentity({ verifiedAtEpochSeconds: 0 }));

    expect(await tellBoughtBefore(turnOf(), decision, ports(2, UNREACHABLE_PORTS.history))).toBe(decision);
    expect(await tellBoughtBefore(old, decision, ports(1, UNREACHABLE_PORTS.history))).toBe(decision);
  });

  it('is made once: the next answer is none for the name', async () => {
    const decision = asking('Smith');

    expect(await tellBoughtBefore(turnOf(anIdentity(), 'Smith'), decision, UNREACHABLE_PORTS)).toBe(decision);
  });
});

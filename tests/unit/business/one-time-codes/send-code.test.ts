import { describe, expect, it } from '@jest/globals';
import { redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { codePorts, type CodePorts } from '../../../support/code-ports.ts';

const NOW = 1_776_069_000;
const john = aCustomer({ contactPreference: 'SMS' });

/** Asks for a code in a conversation of its own and has it sent. */
async function send(ports: CodePorts, conversationId = 'talk', target: string | undefined = john.customerId) {
  await requestCode({ conversationId, target }, NOW, ports);
  return sendCode(ports.dispatched.at(-1)!, NOW + 1, ports);
}
const redeem = (ports: CodePorts, code: string, conversationId = 'talk') =>
  redeemCode({ conversationId, code }, NOW + 2, ports);

it('sends the code to the contact on file, under the name of the challenge', async () => {
  const ports = codePorts({ customers: [john] });

  expect(await send(ports)).toEqual({ kind: 'accepted', id: 'message-1' });

  expect(ports.sent).toMatchObject([{ channel: 'sms', to: john.phone, reference: 'challenge-1' }]);
  expect(ports.sent[0]!.text).toContain('012345');
});

it('tells what the provider is paid for, in the conversation that led to it, and not to whom', async () => {
  const ports = codePorts({ customers: [john] });

  await send(ports, 'talk');

  expect(ports.told).toEqual([
    {
      aggregate: 'MESSAGE#challenge-1',
      id: `event at ${(NOW + 1) * 1000}`,
      type: 'message-sent',
      occurredAtIso: new Date((NOW + 1) * 1000).toISOString(),
      data: { channel: 'sms', conversationId: 'talk', usage: { 'sms-part': 1 } },
    },
  ]);
});

it('tells of the contact that the provider took, and of none that it refused or may have taken', async () => {
  const refusing = codePorts({
    customers: [john],
    answer: ({ channel }) => (channel === 'sms' ? { kind: 'refused', code: 'no' } : { kind: 'accepted', id: '1' }),
  });
  await send(refusing);
  const silent = codePorts({ customers: [john], answer: () => ({ kind: 'unknown' }) });
  await send(silent);

  expect(refusing.told).toMatchObject([{ data: { channel: 'email', usage: { 'ses-message': 1 } } }]);
  expect(silent.told).toEqual([]);
});

it('sends once, however often it is called', async () => {
  const ports = codePorts({ customers: [john] });
  await send(ports);

  const [name] = ports.dispatched;
  expect(await sendCode(name!, NOW + 2, ports)).toEqual({ kind: 'not-due' });
  expect(ports.sent).toHaveLength(1);
});

it('does not send again after a crash in the middle', async () => {
  const ports = codePorts({ customers: [john] });
  await requestCode({ conversationId: 'talk', target: john.customerId }, NOW, ports);
  const crashing = { ...ports, messages: { ...ports.messages, send: () => Promise.reject(new Error('crash')) } };
  await expect(sendCode(ports.dispatched[0]!, NOW, crashing)).rejects.toThrow('crash');

  expect(await sendCode(ports.dispatched[0]!, NOW, ports)).toEqual({ kind: 'not-due' });
  expect(ports.sent).toEqual([]);
});

describe('nothing is sent, and nothing can be redeemed,', () => {
  it('for a decoy, though 012345 would be its code', async () => {
    const ports = codePorts({ customers: [john] });

    await requestCode({ conversationId: 'talk', target: undefined }, NOW, ports);
    expect(await sendCode(ports.dispatched[0]!, NOW, ports)).toEqual({ kind: 'decoy' });

    expect(ports.sent).toEqual([]);
    expect(await redeem(ports, '012345')).toEqual({ kind: 'wrong', triesLeft: 4 });
  });

  it('for a customer who is gone', async () => {
    const ports = codePorts();

    expect(await send(ports)).toEqual({ kind: 'nobody' });
    expect(await redeem(ports, '012345')).toMatchObject({ kind: 'wrong' });
  });

  it("from the customer's sixth code in an hour on, over all conversations", async () => {
    const ports = codePorts({ customers: [john] });
    const outcomes = [];
    for (const talk of ['a', 'b', 'c', 'd', 'e', 'f']) outcomes.push((await send(ports, talk)).kind);

    expect(outcomes).toEqual([...Array<string>(5).fill('accepted'), 'limited']);
    expect(ports.sent).toHaveLength(5);
    expect(await redeem(ports, '012345', 'f')).toEqual({ kind: 'wrong', triesLeft: 4 });
  });

  it('when another code was asked for meanwhile', async () => {
    const ports = codePorts({ customers: [john] });
    await requestCode({ conversationId: 'talk', target: john.customerId }, NOW, ports);
    const findById: CodePorts['customers']['findById'] = async (id) => {
      await requestCode({ conversationId: 'talk', target: john.customerId }, NOW + 60, ports);
      return ports.customers.findById(id);
    };

    expect(await sendCode(ports.dispatched[0]!, NOW, { ...ports, customers: { findById } })).toEqual({
      kind: 'not-due',
    });
    expect(ports.sent).toEqual([]);
  });
});

describe('a provider', () => {
  it('that refuses makes way for the e-mail address', async () => {
    const ports = codePorts({
      customers: [john],
      answer: ({ channel }) =>
        channel === 'sms' ? { kind: 'refused', code: 'ValidationException' } : { kind: 'accepted', id: 'mail-1' },
    });

    expect(await send(ports)).toEqual({ kind: 'accepted', id: 'mail-1' });
    expect(ports.sent.map(({ channel, to }) => [channel, to])).toEqual([
      ['sms', john.phone],
      ['email', john.email],
    ]);
  });

  it('that may have sent is not asked a second time, nor is another', async () => {
    const ports = codePorts({ customers: [john], answer: () => ({ kind: 'unknown' }) });

    expect(await send(ports)).toEqual({ kind: 'unknown' });
    expect(ports.sent).toHaveLength(1);
  });

  it('that refuses everything leaves the refusal', async () => {
    const ports = codePorts({ customers: [john], answer: () => ({ kind: 'refused', code: 'MessageRejected' }) });

    expect(await send(ports)).toEqual({ kind: 'refused', code: 'MessageRejected' });
  });
});

it('keeps the code nowhere but in the message', async () => {
  const kept: unknown[] = [];
  const ports = codePorts({ customers: [john] });
  const arm: CodePorts['codes']['arm'] = (...args) => {
    kept.push(args);
    return ports.codes.arm(...args);
  };
  await requestCode({ conversationId: 'talk', target: john.customerId }, NOW, ports);
  const outcome = await sendCode(ports.dispatched[0]!, NOW, { ...ports, codes: { ...ports.codes, arm } });

  expect(JSON.stringify([kept, outcome, ports.dispatched])).not.toContain('012345');
});

describe('a code that is to prove a contact', () => {
  const contact = { channel: 'sms', to: '+12065550123' } as const;
  const ask = async (ports: CodePorts) => {
    await requestCode({ conversationId: 'privacy/1', target: 'hash', contact }, NOW, ports);
    return sendCode(ports.dispatched.at(-1)!, NOW + 1, ports);
  };

  it('goes to who is known by it, and says that it was asked for on a page', async () => {
    const ports = codePorts({ customers: [john], known: [contact.to] });

    expect(await ask(ports)).toMatchObject({ kind: 'accepted' });

    expect(ports.sent).toMatchObject([contact]);
    expect(ports.sent[0]?.text).toContain('on the page');
    expect(await redeem(ports, '012345', 'privacy/1')).toEqual({ kind: 'right', customerId: 'hash' });
  });

  it('is sent to nobody and opens nothing where nobody is known by it', async () => {
    const ports = codePorts({ customers: [john] });

    expect(await ask(ports)).toEqual({ kind: 'nobody' });

    expect(ports.sent).toEqual([]);
    expect(await redeem(ports, '012345', 'privacy/1')).toMatchObject({ kind: 'wrong' });
  });
});

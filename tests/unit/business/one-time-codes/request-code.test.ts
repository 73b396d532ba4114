import { describe, expect, it } from '@jest/globals';
import { requestCode } from '#business/one-time-codes/index';
import { codePorts } from '../../../support/code-ports.ts';

const NOW = 1_776_069_000;
const CLAIM = { orderNumber: '12345', email: 'john.doe@email.com' };
const REQUEST = { conversationId: 'talk', target: 'customer-john', claim: CLAIM };
const DECOY = { ...REQUEST, target: undefined };

it('has a code sent that is named by ids alone', async () => {
  const ports = codePorts();

  expect(await requestCode(REQUEST, NOW, ports)).toEqual({ kind: 'requested' });

  expect(ports.dispatched).toEqual([{ conversationId: 'talk', challengeId: 'challenge-1' }]);
});

it('keeps whom the code is for', async () => {
  const ports = codePorts();
  await requestCode(REQUEST, NOW, ports);

  expect(await ports.codes.take(ports.dispatched[0]!, NOW)).toEqual({ target: 'customer-john', claim: CLAIM });
});

describe.each([
  ['a customer', REQUEST],
  ['a decoy', DECOY],
])('limits for %s', (_, request) => {
  it('answer the seconds to wait within a minute, and send nothing', async () => {
    const ports = codePorts();
    await requestCode(request, NOW, ports);

    expect(await requestCode(request, NOW + 45, ports)).toEqual({ kind: 'too-soon', seconds: 15 });
    expect(ports.dispatched).toHaveLength(1);
  });

  it('answer no-more after three in an hour', async () => {
    const ports = codePorts();
    for (const second of [0, 60, 120]) await requestCode(request, NOW + second, ports);

    expect(await requestCode(request, NOW + 180, ports)).toEqual({ kind: 'no-more', seconds: 3420 });
    expect(ports.dispatched).toHaveLength(3);
    expect(await requestCode(request, NOW + 3600, ports)).toEqual({ kind: 'requested' });
  });

  it('never say to wait for less than a second', async () => {
    const codes = { open: () => Promise.resolve({ kind: 'limited' as const, requestedAt: [NOW - 60] }) };

    expect(await requestCode(request, NOW, { ...codePorts(), codes })).toEqual({ kind: 'too-soon', seconds: 1 });
  });
});

it('makes the same calls for a decoy as for a customer', async () => {
  const callsOf = async (request: typeof REQUEST | typeof DECOY) => {
    const calls: string[] = [];
    const ports = codePorts();
    const open = (...args: Parameters<typeof ports.codes.open>) => {
      calls.push('open');
      return ports.codes.open(...args);
    };
    const dispatch = () => Promise.resolve(void calls.push('dispatch'));
    for (const second of [0, 30, 60, 120, 180]) {
      await requestCode(request, NOW + second, { ...ports, codes: { open }, dispatch });
    }
    return calls;
  };

  expect(await callsOf(DECOY)).toEqual(await callsOf(REQUEST));
});

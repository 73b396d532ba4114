import { describe, expect, it } from '@jest/globals';
import { decodeMemory } from '#adapters/lex/index';
import { EMPTY_MEMORY } from '#conversation/turn/index';
import { aMemory } from '../../../support/a-memory.ts';

/** As the first version wrote it. */
const first = {
  version: 1,
  hasIntroducedItself: true,
  identity: { customerId: 'customer-john', orderNumber: '12345', verifiedAtEpochSeconds: 1773068000 },
  openQuestion: {
    intent: 'CheckOrderStatus',
    slot: 'CustomerEmail',
    filled: { OrderNumber: '12345' },
    reAsk: { key: 'checkOrderStatus.askEmail' },
    isToBeConfirmed: false,
    timesMissed: 0,
  },
  lastSaid: [{ key: 'checkOrderStatus.askEmail' }],
  timesLost: 1,
};

describe('a memory of the first version', () => {
  it('tells whether the bot introduced itself; who the customer is has to be shown again', () => {
    expect(decodeMemory(first)).toEqual(aMemory());
  });

  it.each([false, 'yes', undefined])('lets the bot introduce itself when it holds %j', (hasIntroducedItself) => {
    expect(decodeMemory({ ...first, hasIntroducedItself })).toEqual(EMPTY_MEMORY);
  });
});

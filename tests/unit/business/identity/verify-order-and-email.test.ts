import { describe, expect, it } from '@jest/globals';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { type OrderAndEmailClaim, type VerificationPorts, verifyOrderAndEmail } from '#business/identity/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { anOrder } from '../../../support/an-order.ts';
import { createInMemoryAttempts } from '../../../support/in-memory-attempts.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';

const NOW = 1773068400;
const hashContact = (address: string) => `hash-of-${address}`;
const RIGHT: OrderAndEmailClaim = { orderNumber: '12345', email: 'john.doe@email.com', conversationId: 'session-1' };
const VERIFIED = {
  kind: 'verified',
  identity: {
    customerId: 'customer-john',
    orderNumber: '12345',
    email: 'john.doe@email.com',
    verifiedAtEpochSeconds: NOW,
  },
};

/** John's and Ada's shop, and what was called in it. */
function aShop() {
  const orders = createInMemoryOrders(
    anOrder(),
    anOrder({ orderNumber: '777', customerId: 'customer-ada', contactEmailHash: 'hash-of-ada@example.com' }),
    anOrder({ orderNumber: '888', contactEmailHash: 'hash-of-john.before@email.com' }),
  );
  const customers = createInMemoryCustomers(
    hashContact,
    aCustomer(),
    aCustomer({ customerId: 'customer-ada', email: 'ada@example.com' }),
  );
  const attempts = createInMemoryAttempts(900);
  const calls: string[] = [];
  const ports: VerificationPorts = {
    orders: {
      findByNumber(number) {
        calls.push('orders.findByNumber');
        return orders.findByNumber(number);
      },
    },
    customers: {
      findByEmailHash(hash) {
        calls.push('customers.findByEmailHash');
        return customers.findByEmailHash(hash);
      },
    },
    attempts: {
      reserve(scope, now) {
        calls.push(`attempts.reserve ${scope}`);
        return attempts.reserve(scope, now);
      },
      refund(scope, now) {
        calls.push(`attempts.refund ${scope}`);
        return attempts.refund(scope, now);
      },
    },
    hashContact(address) {
      calls.push('hashContact');
      return hashContact(address);
    },
    hashesAreEqual(a, b) {
      calls.push('hashesAreEqual');
      return a === b;
    },
  };
  const verify = (claim: Partial<OrderAndEmailClaim> = {}, now = NOW) =>
    verifyOrderAndEmail({ ...RIGHT, ...claim }, now, ports);
  return { verify, calls, attempts, ports };
}

const MISSES: readonly (readonly [situation: string, claim: Partial<OrderAndEmailClaim>])[] = [
  ['the number is another one', { orderNumber: '54321' }],
  ['the e-mail is another one', { email: 'somebody@example.com' }],
  ['neither exists', { orderNumber: '54321', email: 'somebody@example.com' }],
  ["the order is another customer's", { orderNumber: '777' }],
  ["the e-mail is another customer's", { email: 'ada@example.com' }],
  ['the number lacks its leading zeros', { orderNumber: '012345' }],
];

describe('a right claim', () => {
  it("is verified by the order's address", async () => {
    expect(await aShop().verify()).toEqual(VERIFIED);
  });

  it("is verified by its owner's present address when the order was placed with an earlier one", async () => {
    const verified = await aShop().verify({ orderNumber: '888' });

    expect(verified).toEqual({ kind: 'verified', identity: { ...VERIFIED.identity, orderNumber: '888' } });
  });

  it('is verified by the address of the order although no customer has it any more', async () => {
    const verified = await aShop().verify({ orderNumber: '888', email: 'john.before@email.com' });

    expect(verified).toMatchObject({ kind: 'verified', identity: { email: 'john.before@email.com' } });
  });

  it('takes back its attempt', async () => {
    const { verify, attempts } = aShop();

    await verify();

    expect(await attempts.reserve('conversation#session-1', NOW)).toBe(1);
  });

  it('is verified after two misses', async () => {
    const { verify } = aShop();
    await verify({ orderNumber: '1' });
    await verify({ orderNumber: '2' });

    expect(await verify()).toEqual(VERIFIED);
  });
});

describe('a wrong claim', () => {
  it.each(MISSES)('is answered alike when %s', async (_, claim) => {
    const outcome = await aShop().verify(claim);

    expect(JSON.stringify(outcome)).toBe('{"kind":"no-match"}');
  });

  it.each(MISSES)('makes the same calls when %s', async (_, claim) => {
    const { verify, calls } = aShop();

    await verify(claim);

    expect(calls).toEqual([
      'hashContact',
      'orders.findByNumber',
      'customers.findByEmailHash',
      'attempts.reserve conversation#session-1',
      'hashesAreEqual',
    ]);
  });

  it.each([...MISSES, ['it would be right', {}] as const])(
    'makes the same calls when the limit is passed and %s',
    async (_, claim) => {
      const { verify, calls } = aShop();
      for (const orderNumber of ['1', '2', '3']) await verify({ orderNumber });
      calls.length = 0;

      await verify(claim);

      expect(calls).toHaveLength(5);
      expect(calls.filter((call) => call.startsWith('attempts.refund'))).toEqual([]);
    },
  );
});

it('compares as many characters for an order that does not exist', async () => {
  const { ports } = aShop();
  const lengths: number[] = [];
  const hashesAreEqual = (a: string, b: string) => {
    lengths.push(a.length, b.length);
    return a === b;
  };
  const hashed = { ...ports, hashesAreEqual, hashContact: createContactHasher(new Uint8Array(32).fill(7)) };

  await verifyOrderAndEmail({ ...RIGHT, orderNumber: '54321' }, NOW, hashed);

  expect(lengths).toEqual([43, 43]);
});

describe('the limit', () => {
  it('answers the second miss like the first', async () => {
    const { verify } = aShop();
    await verify({ orderNumber: '1' });

    expect(await verify({ orderNumber: '2' })).toEqual({ kind: 'no-match' });
  });

  it.each(MISSES)('is reached with the third miss when %s', async (_, claim) => {
    const { verify } = aShop();
    await verify({ orderNumber: '1' });
    await verify({ orderNumber: '2' });

    const third = await verify(claim);

    expect(JSON.stringify(third)).toBe('{"kind":"too-many-misses"}');
  });

  it('refuses the fourth attempt even when it is right', async () => {
    const { verify } = aShop();
    for (const orderNumber of ['1', '2', '3']) await verify({ orderNumber });

    const fourth = await verify();

    expect(JSON.stringify(fourth)).toBe('{"kind":"too-many-misses"}');
  });

  it('lets no parallel guesses past the third', async () => {
    const { verify } = aShop();

    const outcomes = await Promise.all(['1', '2', '3', '4', '5', '6'].map((orderNumber) => verify({ orderNumber })));

    expect(outcomes.filter(({ kind }) => kind === 'no-match')).toHaveLength(2);
    expect(outcomes.filter(({ kind }) => kind === 'too-many-misses')).toHaveLength(4);
  });

  it('is one for each conversation', async () => {
    const { verify } = aShop();
    for (const orderNumber of ['1', '2', '3']) await verify({ orderNumber });

    expect(await verify({ conversationId: 'session-2' })).toMatchObject({ kind: 'verified' });
  });

  it('is lifted when the next window begins', async () => {
    const { verify } = aShop();
    for (const orderNumber of ['1', '2', '3']) await verify({ orderNumber });

    expect(await verify({}, NOW + 900)).toMatchObject({ kind: 'verified' });
  });
});

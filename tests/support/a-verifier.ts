import {
  type Claim,
  type Claimant,
  type CodeRequest,
  createIdentityVerifier,
  type Fact,
  type IdentityPorts,
  type VerifiedIdentity,
} from '#business/identity/index';
import { aCustomer } from './a-customer.ts';
import { anOrder } from './an-order.ts';
import { createInMemoryAttempts } from './in-memory-attempts.ts';
import { createInMemoryConversations } from './in-memory-conversations.ts';
import { createInMemoryCustomers } from './in-memory-customers.ts';
import { createInMemoryLocks } from './in-memory-locks.ts';
import { createInMemoryOrders } from './in-memory-orders.ts';

/** The start of a window, whichever its length. */
export const NOW = 1773068400;
/** John's order and address. */
export const RIGHT: Claim = { orderNumber: '12345', email: 'john.doe@email.com' };
const hashOf = (value: string) => `hash-of-${value}`;

/** Somebody in a session of their own, whom the chat API vouches for, unless said otherwise. */
export const aClaimant = (overrides: Partial<Claimant> = {}): Claimant => ({
  conversationId: 'session-1',
  caller: 'caller-1',
  nowEpochSeconds: NOW,
  ...overrides,
});

/** John with three orders and a card, Ada with one order and no card. */
const shopData = () => ({
  orders: createInMemoryOrders(
    anOrder(),
    anOrder({ orderNumber: '777', customerId: 'customer-ada', contactEmailHash: hashOf('ada@example.com') }),
    anOrder({ orderNumber: '888', contactEmailHash: hashOf('john.before@email.com') }),
  ),
  customers: createInMemoryCustomers(hashOf, aCustomer(), anAda()),
});

function anAda() {
  const { paymentLastFour: _, ...ada } = aCustomer({ customerId: 'customer-ada', email: 'ada@example.com' });
  return ada;
}

/** A verifier over a shop in memory, with what it called and which codes it asked for. */
export function aVerifier(overrides: Partial<IdentityPorts> = {}) {
  const calls: string[] = [];
  const codes: CodeRequest[] = [];
  const ports: IdentityPorts = {
    ...shopData(),
    attempts: createInMemoryAttempts(),
    locks: createInMemoryLocks(),
    conversations: createInMemoryConversations(),
    requestCode(request) {
      codes.push(request);
      return Promise.resolve({ kind: 'requested' });
    },
    hash: (value) => Promise.resolve(hashOf(value)),
    hashesAreEqual: (a, b) => a === b,
    raiseAlarm: () => undefined,
    delay: () => Promise.resolve(),
    ...overrides,
  };
  const verifier = createIdentityVerifier(noting(calls, ports));
  /** A claim by a conversation whose memory is up to date. */
  const verify = async (claim: Partial<Claim> = {}, who: Partial<Claimant> = {}, identity?: VerifiedIdentity) => {
    const epoch = await ports.conversations.readEpoch(aClaimant(who));
    return verifier.verifyByOrder({ ...RIGHT, ...claim }, aClaimant(who), { epoch, identity });
  };
  return {
    ports,
    calls,
    codes,
    verifier,
    verify,
    prove: (kind: Fact['kind'], value: string, identity: VerifiedIdentity, who: Partial<Claimant> = {}) =>
      verifier.proveFact({ kind, value }, identity, aClaimant(who)),
    /** So many claims with numbers that nobody has. */
    miss: async (times: number, who: Partial<Claimant> = {}) => {
      for (let count = 1; count <= times; count += 1) await verify({ orderNumber: `9${calls.length}00${count}` }, who);
    },
    /** John, verified now. */
    john: async (who: Partial<Claimant> = {}): Promise<VerifiedIdentity> => {
      const outcome = await verify({}, who);
      if (outcome.kind !== 'verified') throw new Error(`John isn't verified: ${outcome.kind}.`);
      return outcome.identity;
    },
  };
}

/** The ports, noting every call by its name, and what an attempt is counted against. */
const noting = (calls: string[], ports: IdentityPorts): IdentityPorts => ({
  ...watched(calls, ports),
  orders: watched(calls, ports.orders),
  customers: watched(calls, ports.customers),
  attempts: watched(calls, ports.attempts),
  locks: watched(calls, ports.locks),
  conversations: watched(calls, ports.conversations),
});

function watched<Port extends object>(calls: string[], port: Port): Port {
  const watch = ([name, call]: [string, unknown]) => {
    if (typeof call !== 'function') return [name, call];
    const noted = (...args: unknown[]): unknown => {
      const { key } = (args[0] ?? {}) as { key?: string };
      calls.push(key ? `${name} ${key}` : name);
      return Reflect.apply(call, port, args);
    };
    return [name, noted];
  };
  return Object.fromEntries(Object.entries(port).map(watch)) as Port;
}

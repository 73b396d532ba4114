import { type CustomerId, SECRETS, type Shop } from '../../support/bot-in-memory/shop.ts';
import type { Turned } from './hold.ts';
import type { SessionId } from './steps.ts';

/** What shows who somebody is, apart from the code that judges it: a pair of order and address, a code, a token. */
const PAIRS: Readonly<Record<CustomerId, { orders: readonly string[]; email: string; lastFour: string }>> = {
  'customer-john': { orders: ['12345', '888'], email: 'john.doe@email.com', lastFour: '4242' },
  'customer-ada': { orders: ['777'], email: 'ada@example.com', lastFour: '8181' },
};
const TOKEN_OF: Readonly<Partial<Record<SessionId, CustomerId>>> = {
  'session-john': 'customer-john',
  'session-ada': 'customer-ada',
};

export interface Proofs {
  /** Notes what the turn's client told, before its answer is looked at. */
  hear(turned: Turned, shop: Shop): void;
  /** Forgets all that was told in a session that was logged out. */
  forget(sessionId: SessionId): void;
  has(sessionId: SessionId, customerId: string): boolean;
  /** True when one of the proofs for more than an order's status was given, too. */
  hasMore(sessionId: SessionId, customerId: string): boolean;
}

/** Who has shown in which session to be whom, by what was said there since the last log-out. */
export function createProofs(): Proofs {
  const told = new Map<SessionId, string>();
  const shown = new Set<string>();
  const tellsCode = (id: SessionId, code: string | undefined) => code !== undefined && told.get(id)?.includes(code);
  return {
    hear({ sessionId, said, step }, shop) {
      const all = `${told.get(sessionId) ?? ''}\n${said}`;
      told.set(sessionId, all);
      for (const one of shownBy(all)) shown.add(`${sessionId} ${one}`);
      const own = TOKEN_OF[sessionId];
      if (!own) return;
      if (step.does === 'arrive' && step.token === 'own') shown.add(`${sessionId} ${own}`);
      if (tellsCode(sessionId, shop.codeFor(sessionId))) {
        shown.add(`${sessionId} ${own}`).add(`${sessionId} ${own} more`);
      }
    },
    forget(sessionId) {
      told.delete(sessionId);
      for (const one of shown) if (one.startsWith(sessionId)) shown.delete(one);
    },
    has: (sessionId, customerId) => shown.has(`${sessionId} ${customerId}`),
    hasMore: (sessionId, customerId) => shown.has(`${sessionId} ${customerId} more`),
  };
}

function shownBy(all: string): readonly string[] {
  return Object.entries(PAIRS).flatMap(([customerId, { orders, email, lastFour }]) => [
    ...(all.includes(email) && orders.some((order) => all.includes(order)) ? [customerId] : []),
    ...(all.includes(lastFour) ? [`${customerId} more`] : []),
  ]);
}

/** Whose parcels the texts speak of. */
export const toldOf = (text: string): readonly string[] =>
  Object.entries(SECRETS).flatMap(([customerId, secret]) => (text.includes(secret) ? [customerId] : []));

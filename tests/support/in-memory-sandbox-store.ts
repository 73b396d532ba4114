import type { Done, SandboxStore, Versioned } from '#adapters/sandbox/sandbox-store';

/** The sandbox' books in this process' memory. */
export function createInMemorySandboxStore(): SandboxStore {
  const done = new Map<string, Done>();
  const payments = new Map<string, Versioned>();
  return {
    findDone: (idempotencyKey) => Promise.resolve(done.get(idempotencyKey)),
    findPayment: (paymentId) => Promise.resolve(payments.get(paymentId)),
    write({ idempotencyKey, done: answered, changed }) {
      const isAsRead = !changed || payments.get(changed.to.paymentId)?.version === changed.before?.version;
      if (done.has(idempotencyKey) || !isAsRead) return Promise.resolve(false);
      done.set(idempotencyKey, answered);
      const version = (changed?.before?.version ?? 0) + 1;
      if (changed) payments.set(changed.to.paymentId, { payment: changed.to, version });
      return Promise.resolve(true);
    },
  };
}

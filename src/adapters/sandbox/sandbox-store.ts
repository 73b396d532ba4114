import type { SandboxPayment } from './sandbox-payment.ts';

/** What was answered under a key, and a hash of what was asked. */
export interface Done {
  readonly payloadHash: string;
  readonly answer: { readonly kind: string };
}

export interface Versioned {
  readonly payment: SandboxPayment;
  /** Counts the changes. */
  readonly version: number;
}

export interface Change {
  readonly idempotencyKey: string;
  readonly done: Done;
  /** What becomes of the payment, and what was read before; absent when nothing changes. */
  readonly changed?: { readonly to: SandboxPayment; readonly before: Versioned | undefined } | undefined;
}

/** Where the sandbox keeps its books. Sees its own writes. @throws SandboxStorageError by every call */
export interface SandboxStore {
  findDone(idempotencyKey: string): Promise<Done | undefined>;

  findPayment(paymentId: string): Promise<Versioned | undefined>;

  /** Writes the answer and the payment, or neither: false when the key is taken, or the payment isn't as it was read. */
  write(change: Change): Promise<boolean>;
}

import { createHash } from 'node:crypto';
import { type NoAnswer, type PaymentGateway, PaymentKeyReusedError } from '#business/payments/index';
import { SandboxStorageError } from './errors.ts';
import { judgeAuthorization, judgeCancellation, judgeCapture, type Judgement, judgeRefund } from './judge.ts';
import { publicPart, type SandboxPayment } from './sandbox-payment.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { testCard, type Trouble } from './test-cards.ts';
import { toldPayment } from './told-payment.ts';

/** Others may change the same payment between reading and writing it; so often in a row they don't. */
const MOST_ATTEMPTS = 10;

type Answered = { readonly kind: string };

interface Effect<Answer> {
  readonly idempotencyKey: string;
  readonly paymentId: string;
  /** What must be the same whenever the key is used. */
  readonly payload: unknown;
  readonly trouble: (payment: SandboxPayment | undefined) => Trouble | undefined;
  readonly judge: (payment: SandboxPayment | undefined) => Judgement<Answer>;
}

/**
 * A payment provider for trying things out: no money moves. What goes right or wrong is told by the stored payment
 * method: see `TEST_CARDS`.
 *
 *   the key's answer is known ─► replay it (another payload: an error)
 *   unknown ─► judge ─► write the answer and the payment together ─┬─► answer it, or lose it
 *                                                                  └─► somebody was faster: from the top
 */
export function createSandboxPaymentGateway(store: SandboxStore): PaymentGateway {
  async function attempt<Answer extends Answered>(effect: Effect<Answer>) {
    const { idempotencyKey, paymentId } = effect;
    const payloadHash = hash(JSON.stringify(effect.payload));
    const [done, before] = await Promise.all([store.findDone(idempotencyKey), store.findPayment(paymentId)]);
    if (done && done.payloadHash !== payloadHash) throw new PaymentKeyReusedError();
    // The hash covers the kind of effect, so what is stored under it is an answer of that kind.
    if (done) return { answer: done.answer as Answer, isNew: false };

    const { answer, becomes } = effect.judge(before?.payment ?? toldPayment(paymentId));
    const changed = becomes && { to: becomes, before };
    const isWritten = await store.write({ idempotencyKey, done: { payloadHash, answer }, changed });
    return isWritten ? { answer, isNew: true } : undefined;
  }

  async function perform<Answer extends Answered>(effect: Effect<Answer>): Promise<Answer | NoAnswer> {
    const trouble = effect.trouble((await store.findPayment(effect.paymentId))?.payment);
    if (trouble === 'never-arrives') return { kind: 'unknown' };
    if (trouble === 'unavailable') return { kind: 'unavailable' };

    for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
      const ended = await attempt(effect);
      if (!ended) continue;
      if (trouble === 'delivered-twice') await attempt(effect);
      return trouble === 'answer-lost' && ended.isNew ? { kind: 'unknown' } : ended.answer;
    }
    return { kind: 'unavailable' };
  }

  return {
    authorize: (authorization) => {
      const paymentId = paymentIdOf(authorization.idempotencyKey);
      const effect = {
        ...{ idempotencyKey: authorization.idempotencyKey, paymentId, payload: { authorize: authorization } },
        trouble: () => testCard(authorization.paymentMethod.methodId).authorize,
        judge: () => judgeAuthorization(paymentId, authorization),
      };
      return orUnknown(perform(effect));
    },

    capture: (capture) => {
      const trouble = (payment?: SandboxPayment) => payment && testCard(payment.paymentMethod.methodId).capture;
      const judge = ifFound((payment) => judgeCapture(payment, capture.amountMinor));
      return orUnknown(perform({ ...capture, payload: { capture }, trouble, judge }));
    },

    cancel: (cancel) =>
      orUnknown(perform({ ...cancel, payload: { cancel }, trouble: none, judge: ifFound(judgeCancellation) })),

    refund: (refund) => {
      const refundId = `sandbox-refund-${shortHash(refund.idempotencyKey)}`;
      const judge = ifFound((payment) => judgeRefund(payment, { ...refund, refundId }));
      return orUnknown(perform({ ...refund, payload: { refund }, trouble: none, judge }));
    },

    find: (name) => {
      const byKey = 'idempotencyKey' in name;
      const found = store.findPayment(byKey ? paymentIdOf(name.idempotencyKey) : name.paymentId);
      const isAsked = ({ paymentMethod }: SandboxPayment) =>
        !byKey || paymentMethod.providerCustomerId === name.paymentMethod.providerCustomerId;
      const told = byKey ? undefined : toldPayment(name.paymentId);
      const answer = found.then((it) => it?.payment ?? told);
      return orUnknown(answer.then((payment) => (payment && isAsked(payment) ? foundAs(payment) : NOT_FOUND)));
    },
  };
}

const NOT_FOUND = { kind: 'payment-not-found' } as const;
const foundAs = (payment: SandboxPayment) => ({ kind: 'found', payment: publicPart(payment) }) as const;
const none = () => undefined;

const ifFound =
  <Answer>(judge: (payment: SandboxPayment) => Judgement<Answer>) =>
  (payment?: SandboxPayment): Judgement<Answer | typeof NOT_FOUND> =>
    payment ? judge(payment) : { answer: NOT_FOUND };

/** Books that can't be reached are a provider that doesn't answer: it may have been done. */
const orUnknown = <Answer>(work: Promise<Answer>): Promise<Answer | NoAnswer> =>
  work.catch((error: unknown) => {
    if (error instanceof SandboxStorageError) return { kind: 'unknown' };
    throw error;
  });

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const shortHash = (text: string): string => hash(text).slice(0, 32);
const paymentIdOf = (idempotencyKey: string): string => `sandbox-pay-${shortHash(idempotencyKey)}`;

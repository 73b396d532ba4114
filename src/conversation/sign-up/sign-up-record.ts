import { CONFIRMATION_LIFETIME_SECONDS, type PendingConfirmation } from '#business/confirmations/index';
import type { ConsentPurpose } from '#business/consents/index';
import type { ConfirmedSignUp, ConsentAnswer, Recipient } from '#business/sign-ups/index';
import type { Digest, ManagePorts, Message, Turn } from '../turn/index.ts';

/** A question for consent that was asked and waits for its answer. */
export type OpenConsent = Omit<ConsentAnswer, 'isYes' | 'channel'>;

/**
 * A sign-up between its details and its end, as the store keeps it: what was asked and what was answered stands here
 * alone, where no client can change it.
 */
export interface SignUpRecord {
  readonly details: Omit<ConfirmedSignUp, 'answers' | 'cause' | 'conversationId'>;
  /** Who is named in the question about a sale. */
  readonly partners: readonly Recipient[];
  readonly answers: readonly ConsentAnswer[];
  /** The question that waits; absent once all are answered. */
  readonly open?: OpenConsent;
  /** What is asked after it, in this order. */
  readonly due: readonly ConsentPurpose[];
}

/** How the sign-up ended, without a detail of who signed up: for the same yes that comes again. */
export interface SignedUpRecord {
  readonly said: readonly Message[];
}

type Kept = SignUpRecord | SignedUpRecord;

export const isSignedUp = (kept: Kept): kept is SignedUpRecord => 'said' in kept;

/** Keeps the record under the sign-up's own nonce, in place of what stood there. */
export async function keepSignUp(
  { conversationId, nowEpochSeconds }: Turn,
  { nonce, kept }: { readonly nonce: string; readonly kept: Kept },
  {
    confirmations,
    digest,
  }: { readonly confirmations: Pick<ManagePorts['confirmations'], 'put'>; readonly digest: Digest },
): Promise<void> {
  const signUp = JSON.stringify(kept);
  await confirmations.put({
    conversationId,
    intent: 'CaptureLeadInfo',
    nonce,
    values: { signUp },
    readBackHash: digest(signUp),
    expiresAtEpochSeconds: nowEpochSeconds + CONFIRMATION_LIFETIME_SECONDS,
  });
}

/** What stands in a pending record; undefined for one of another kind. */
export function readSignUp(pending: PendingConfirmation | undefined): Kept | undefined {
  const { signUp } = pending?.values ?? {};
  return pending?.intent === 'CaptureLeadInfo' && signUp !== undefined ? (JSON.parse(signUp) as Kept) : undefined;
}

interface Finding {
  readonly confirmations: Pick<ManagePorts['confirmations'], 'find'>;
}

/** Whether the sign-up of a nonce has come to its end, whatever an older memory says of it. */
export async function isSignUpDone(
  { conversationId, nowEpochSeconds }: Pick<Turn, 'conversationId' | 'nowEpochSeconds'>,
  nonce: string,
  { confirmations }: Finding,
): Promise<boolean> {
  const kept = readSignUp(await confirmations.find(conversationId, nonce, nowEpochSeconds));
  return kept !== undefined && isSignedUp(kept);
}

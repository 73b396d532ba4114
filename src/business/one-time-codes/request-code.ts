import type { CodeClaim, CodePurpose } from './challenge.ts';
import type { Contact } from './contacts-for-code.ts';
import { nextRequest } from './next-request.ts';
import type { CodeStore, DispatchCode } from './ports.ts';

export interface CodeRequest {
  readonly conversationId: string;
  /** The customer to whom the code goes, the hash of the contact that is to be proved, or undefined for a decoy. */
  readonly target: string | undefined;
  readonly contact?: Contact;
  readonly claim?: CodeClaim;
  /** The offer whose charge the code is to be for. */
  readonly charge?: string;
}

/** `no-more`: the hour's codes are used up. Neither answer depends on whether there is a customer. */
export type CodeRequested =
  { readonly kind: 'requested' } | { readonly kind: 'too-soon' | 'no-more'; readonly seconds: number };

export interface RequestCodePorts {
  readonly codes: Pick<CodeStore, 'open'>;
  readonly dispatch: DispatchCode;
  /** A new id of at least 128 random bits. */
  readonly newChallengeId: () => string;
}

/**
 * Asks for a one-time code to the contact on file, in the place of any earlier one of the conversation.
 *
 * A decoy takes the same write and the same dispatch as a real target, so that neither words nor time tell them apart.
 * The limit for each customer is kept where nobody sees it, by `sendCode`: who is over it hears `requested` too.
 *
 * @source docs/trust.md, "Identity"
 */
export async function requestCode(
  { conversationId, target, contact, claim, charge }: CodeRequest,
  nowEpochSeconds: number,
  { codes, dispatch, newChallengeId }: RequestCodePorts,
): Promise<CodeRequested> {
  const name = { conversationId, challengeId: newChallengeId() };
  const purpose: CodePurpose = {
    ...(target !== undefined && { target }),
    ...(contact && { contact }),
    ...(claim && { claim }),
    ...(charge !== undefined && { charge }),
  };

  const opened = await codes.open({ ...name, ...purpose, requestedAtEpochSeconds: nowEpochSeconds });
  if (opened.kind === 'limited') {
    const { atEpochSeconds, limit } = nextRequest(opened.requestedAt);
    return { kind: limit === 'hour' ? 'no-more' : 'too-soon', seconds: Math.max(1, atEpochSeconds - nowEpochSeconds) };
  }
  await dispatch(name);
  return { kind: 'requested' };
}

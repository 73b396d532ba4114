import type { HashesAreEqual } from '../identity/index.ts';
import type { CodeClaim, ReservedTry } from './challenge.ts';
import { CODE_POLICY } from './policy.ts';
import type { CodeStore, HashCode } from './ports.ts';

export interface CodeTry {
  readonly conversationId: string;
  /** Read by `parseOneTimeCode`. */
  readonly code: string;
  /** What the customer claims by now: the code of a claim that was corrected since proves nothing. */
  readonly claim?: CodeClaim;
  /** The offer that is to be charged; absent where the customer is to be verified. */
  readonly charge?: string;
}

/** `over` says nothing about why: expired, spent, out of tries, replaced, or none was ever asked for. */
export type CodeRedeemed =
  | ({ readonly kind: 'right'; readonly customerId: string } & Partial<CodeClaim>)
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'over' };

export interface RedeemCodePorts {
  readonly codes: Pick<CodeStore, 'reserveTry' | 'spend'>;
  readonly hashCode: HashCode;
  readonly hashesAreEqual: HashesAreEqual;
}

/** Stands in for the hash of a code that nobody was sent, so that the comparison is made all the same. */
const NO_HASH = '-'.repeat(43);
const OVER = { kind: 'over' } as const;

/**
 * Tries a code.
 *
 *     reserve the try ── none left ──► over
 *           │ counted, so that parallel guesses are all counted
 *     compare in constant time ── differs, or was sent for something else ──► wrong, or over after the last try
 *           │
 *     spend ── another was first ──► over
 *           │
 *         right
 */
export async function redeemCode(
  { conversationId, code, claim, charge }: CodeTry,
  nowEpochSeconds: number,
  { codes, hashCode, hashesAreEqual }: RedeemCodePorts,
): Promise<CodeRedeemed> {
  const reserved = await codes.reserveTry(conversationId, nowEpochSeconds);
  if (!reserved) return OVER;

  const isRight = hashesAreEqual(reserved.codeHash ?? NO_HASH, hashCode(reserved.challengeId, code));
  const isForThis = reserved.charge === charge && isSameClaim(reserved.claim, claim);
  if (!isRight || !isForThis || reserved.target === undefined) return afterMiss(reserved);

  const isFirst = await codes.spend(reserved, nowEpochSeconds);
  return isFirst ? { kind: 'right', customerId: reserved.target, ...reserved.claim } : OVER;
}

const isSameClaim = (asked: CodeClaim | undefined, now: CodeClaim | undefined): boolean =>
  !asked || !now || (asked.orderNumber === now.orderNumber && asked.email === now.email);

function afterMiss({ tries }: ReservedTry): CodeRedeemed {
  const triesLeft = CODE_POLICY.triesPerCode - tries;
  return triesLeft > 0 ? { kind: 'wrong', triesLeft } : OVER;
}

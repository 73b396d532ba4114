import { refundAttempt, refuseAttempt, reserveAttempt } from './attempt.ts';
import { type Fact, factOnFile, factsLeft, normaliseFact, rungAbove } from './facts.ts';
import type { FactOutcome } from './outcomes.ts';
import { rungOf } from './ladder.ts';
import type { Claimant, IdentityPorts } from './ports.ts';
import { factScopes } from './scopes.ts';
import { isInForce, type VerifiedIdentity } from './verified-identity.ts';

/**
 * Raises a verified customer by one rung when they know the fact that is asked for next.
 *
 * The profile, the epoch, the locks and the attempt go in one trip, and the comparison is made on keyed hashes in
 * constant time, whether the fact is on file or not.
 */
export async function proveFact(
  fact: Fact,
  identity: VerifiedIdentity,
  who: Claimant,
  ports: IdentityPorts,
): Promise<FactOutcome> {
  const { customerId } = identity;
  const now = who.nowEpochSeconds;
  const [customer, epoch, attempt, given] = await Promise.all([
    ports.customers.findById(customerId),
    ports.conversations.readEpoch(who),
    reserveAttempt(factScopes(customerId, who), now, ports),
    ports.hash(normaliseFact(fact)),
  ]);
  const onFile = factOnFile(customer, fact.kind);
  const isEqual = ports.hashesAreEqual(await ports.hash(onFile ?? ''), given);

  const { standing } = attempt;
  if (standing.kind === 'locked') return { kind: 'locked', minutes: await refuseAttempt(attempt, standing, ports) };
  if (!isInForce(identity, epoch, now)) return { kind: 'not-in-force' };
  if (standing.kind === 'code-needed') {
    const { conversationId } = who;
    return { kind: 'code-needed', code: await ports.requestCode({ conversationId, target: customerId }, now) };
  }
  const rung = rungOf(identity, now);
  const isAskedFor = factsLeft(customer, rung)[0] === fact.kind;
  if (onFile === undefined || !isEqual || !isAskedFor) return { kind: 'no-match' };

  await refundAttempt(attempt, ports);
  return { kind: 'proved', identity: { ...identity, stepUp: { rung: rungAbove(rung), provedAtEpochSeconds: now } } };
}

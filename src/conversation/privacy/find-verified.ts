import { isInForce, type VerifiedIdentity } from '#business/identity/index';
import type { FulfilPorts, Turn } from '../turn/index.ts';

/** Who is verified in this very turn; undefined of everybody else. */
export async function findVerified(
  turn: Turn,
  { identity: identities }: { readonly identity: Pick<FulfilPorts['identity'], 'readEpoch'> },
): Promise<VerifiedIdentity | undefined> {
  const { identity } = turn.memory;
  if (!identity) return undefined;
  const epoch = await identities.readEpoch(turn);
  return isInForce(identity, epoch, turn.nowEpochSeconds) ? identity : undefined;
}

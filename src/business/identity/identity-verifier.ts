import { type Fact, type FactKind, factsLeft } from './facts.ts';
import { rungOf } from './ladder.ts';
import type { Claim, ClaimOutcome, FactOutcome } from './outcomes.ts';
import type { Claimant, Conversing, IdentityPorts } from './ports.ts';
import { proveFact } from './prove-fact.ts';
import { isInForce, type VerifiedIdentity } from './verified-identity.ts';
import { type ClaimsMemory, verifyByOrder } from './verify-by-order.ts';

/** What somebody else has made sure of: a redeemed one-time code, or a token that the shop signed. */
export type Proof =
  | ({ readonly via: 'one-time-code'; readonly customerId: string } & Partial<Claim>)
  | { readonly via: 'shop-token'; readonly customerId: string };

/** Finds out who a customer is. Every verification begins a new epoch, so a conversation has one customer at a time. */
export interface IdentityVerifier {
  /** Judges a claim, if it is still to be judged. `before` is what the conversation's memory says. */
  verifyByOrder(claim: Claim, who: Claimant, before: ClaimsMemory): Promise<ClaimOutcome>;

  /** Judges a further fact about a verified customer. */
  proveFact(fact: Fact, identity: VerifiedIdentity, who: Claimant): Promise<FactOutcome>;

  /**
   * The facts that lead up from the customer's rung, the next one to ask first; empty when only a code does.
   * They say what is on file, so they are for a verified customer alone: for anybody else there are none.
   */
  factsFor(identity: VerifiedIdentity, conversation: Conversing): Promise<readonly FactKind[]>;

  /** Takes over what somebody else has made sure of. A code reaches the contact on file: it confirms. */
  accept(proof: Proof, conversation: Conversing): Promise<VerifiedIdentity>;

  /** The epoch that an identity has to name to be in force, for `isInForce`. */
  readEpoch(conversation: Conversing): Promise<number>;

  /**
   * Ends every identity of the conversation, also those in seals that come back later.
   *
   * @returns the new epoch
   */
  end(conversation: Conversing): Promise<number>;
}

export const createIdentityVerifier = (ports: IdentityPorts): IdentityVerifier => ({
  verifyByOrder: (claim, who, before) => verifyByOrder(claim, who, before, ports),
  proveFact: (fact, identity, who) => proveFact(fact, identity, who, ports),
  async factsFor(identity, conversation) {
    const [customer, epoch] = await Promise.all([
      ports.customers.findById(identity.customerId),
      ports.conversations.readEpoch(conversation),
    ]);
    const { nowEpochSeconds } = conversation;
    return isInForce(identity, epoch, nowEpochSeconds) ? factsLeft(customer, rungOf(identity, nowEpochSeconds)) : [];
  },
  async accept(proof, conversation) {
    const epoch = await ports.conversations.raiseEpoch(conversation);
    return identityFrom(proof, epoch, conversation.nowEpochSeconds);
  },
  readEpoch: (conversation) => ports.conversations.readEpoch(conversation),
  end: (conversation) => ports.conversations.raiseEpoch(conversation),
});

function identityFrom(proof: Proof, epoch: number, nowEpochSeconds: number): VerifiedIdentity {
  const identity = { ...proof, epoch, verifiedAtEpochSeconds: nowEpochSeconds };
  if (proof.via === 'shop-token') return identity;
  return { ...identity, stepUp: { rung: 'confirmed', provedAtEpochSeconds: nowEpochSeconds } };
}

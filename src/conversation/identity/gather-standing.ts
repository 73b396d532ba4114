import {
  type Claimant,
  type ClaimOutcome,
  type CodeRequested,
  type FactOutcome,
  mayPerform,
  type VerifiedIdentity,
} from '#business/identity/index';
import { type Filled, nextSlot, valuesOf } from '../form/fill.ts';
import type { Form } from '../form/form.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { claimOf } from './claim-of.ts';
import { findOwn } from './find-own.ts';
import { SLOT_OF_FACT, VERIFICATION_CODE } from './proof-slots.ts';
import type { Standing } from './standing.ts';
import { wantsCode } from './wants-code.ts';

interface Asked {
  readonly form: Form;
  readonly filled: Filled;
  /** False while a value has to be confirmed before it is used. */
  readonly isSettled: boolean;
}

const ANONYMOUS: Standing = { kind: 'anonymous' };

/** Finds out how far the customer is verified for the form, with what they said in this turn. Reads only what it can use. */
export async function gatherStanding(turn: Turn, asked: Asked, ports: ManagePorts): Promise<Standing> {
  if (!asked.form.operation) return gatherWithoutProof(turn, asked, ports);
  const code = proofIn(turn, VERIFICATION_CODE.slot);
  if (isUnansweredCode(turn, asked)) return ANONYMOUS;
  const mayClaim = canClaim(turn, asked);
  if (!turn.memory.identity && !code && !mayClaim) return ANONYMOUS;

  const { conversationId, callerProof, nowEpochSeconds } = turn;
  const caller = await ports.callerOf(callerProof, conversationId, nowEpochSeconds);
  const who = { conversationId, caller, nowEpochSeconds };
  if (code) return redeem(code, asked, { who, ports });

  const own = await findOwn(turn, asked, ports);
  const standing = own ?? (mayClaim ? await claimFor(turn, asked, { who, ports }) : ANONYMOUS);
  return standing.kind === 'verified' ? stepUp(turn, asked, standing, { who, ports }) : standing;
}

/** What needs no proof may still be filled with the customer's own address: not after they have left. */
async function gatherWithoutProof(turn: Turn, { filled }: Asked, ports: ManagePorts): Promise<Standing> {
  const { identity } = turn.memory;
  if (!identity || Object.values(filled).every(({ source }) => source !== 'profile')) return ANONYMOUS;
  const epoch = await ports.identity.readEpoch(turn);
  return identity.epoch === epoch ? ANONYMOUS : { kind: 'stale', epoch };
}

/**
 * Where all is read back before anything is done, guesses needn't wait for it. Asking for the code once more repeats the
 * claim that it was sent for.
 */
const canClaim = (turn: Turn, { form, filled, isSettled }: Asked): boolean =>
  (isSettled || form.writes || wantsCode(turn)) &&
  Boolean(filled['OrderNumber']?.value && filled['CustomerEmail']?.value);

/** Words that are no code, ask for none and tell nothing new: the question is put again, and nothing is claimed anew. */
function isUnansweredCode(turn: Turn, { filled }: Asked): boolean {
  const { stage, memory } = turn;
  if (stage.kind !== 'slot-missed' || stage.slot !== VERIFICATION_CODE.slot || wantsCode(turn)) return false;
  const before = memory.task?.filled ?? {};
  return ['OrderNumber', 'CustomerEmail'].every((slot) => filled[slot]?.value === before[slot]?.value);
}

/** A proof that was said in this turn, and only when its slot was asked for. */
function proofIn(turn: Turn, slot: string): string | undefined {
  const { stage, slots } = turn;
  const said = stage.kind === 'slot-captured' && stage.slot === slot ? slots[slot] : undefined;
  const read = [VERIFICATION_CODE, ...Object.values(SLOT_OF_FACT)].find((proof) => proof.slot === slot)?.read;
  return said && read ? read(said) : undefined;
}

async function redeem(code: string, { filled }: Asked, { who, ports }: Means): Promise<Standing> {
  const { OrderNumber: orderNumber, CustomerEmail: email } = valuesOf(filled);
  const { conversationId, nowEpochSeconds } = who;
  const claimed = claimOf({ orderNumber, email });
  const redeemed = await ports.redeemCode({ conversationId, code, ...claimed }, nowEpochSeconds);
  switch (redeemed.kind) {
    case 'wrong':
      return { kind: 'code-wrong' };
    case 'over':
      return { kind: 'code-over' };
    case 'right': {
      const { kind: _, ...whose } = redeemed;
      return { kind: 'verified', identity: await ports.identity.accept({ via: 'one-time-code', ...whose }, who) };
    }
  }
}

type Verified = Extract<Standing, { kind: 'verified' }>;
type Means = { readonly who: Claimant; readonly ports: ManagePorts };

/** Asks for a further proof exactly when the wish is otherwise complete and needs one. */
async function stepUp(
  turn: Turn,
  { form, filled }: Asked,
  verified: Verified,
  { who, ports }: Means,
): Promise<Standing> {
  const { identity } = verified;
  if (!form.operation || mayPerform(form.operation, identity, turn.nowEpochSeconds)) return verified;
  if (nextSlot(form, filled, identity)) return verified;

  const [fact] = wantsCode(turn) ? [] : await ports.identity.factsFor(identity, who);
  if (!fact) return sendCode(identity, who, ports);
  const value = proofIn(turn, SLOT_OF_FACT[fact].slot);
  if (value === undefined) return { kind: 'fact-needed', identity, fact };
  const judged = await ports.identity.proveFact({ kind: fact, value }, identity, who);
  return afterFact(judged, { kind: 'fact-wrong', identity, fact });
}

function afterFact(judged: FactOutcome, wrong: Standing): Standing {
  switch (judged.kind) {
    case 'proved':
      return { kind: 'verified', identity: judged.identity };
    case 'no-match':
      return wrong;
    case 'not-in-force':
      return ANONYMOUS;
    case 'code-needed':
      return afterRequest(judged.code);
    case 'locked':
      return judged;
  }
}

function afterRequest(requested: CodeRequested): Standing {
  if (requested.kind === 'too-soon') return { kind: 'code-too-soon', seconds: requested.seconds };
  return { kind: requested.kind === 'no-more' ? 'code-limit' : 'code-needed' };
}

async function sendCode(identity: VerifiedIdentity, { conversationId, nowEpochSeconds }: Claimant, ports: ManagePorts) {
  const asked = { conversationId, target: identity.customerId, ...claimOf(identity) };
  return afterRequest(await ports.requestCode(asked, nowEpochSeconds));
}

/** The address of the verified customer isn't tried on an order that they didn't verify with. */
async function claimFor(turn: Turn, asked: Asked, means: Means): Promise<Standing> {
  return asked.filled['CustomerEmail']?.source === 'profile' ? { kind: 'another-order' } : claim(turn, asked, means);
}

async function claim(turn: Turn, { filled }: Asked, { who, ports }: Means): Promise<Standing> {
  const { OrderNumber: orderNumber = '', CustomerEmail: email = '' } = valuesOf(filled);
  const outcome: ClaimOutcome = await ports.identity.verifyByOrder({ orderNumber, email }, who, turn.memory);
  return outcome.kind === 'code-needed' ? afterRequest(outcome.code) : outcome;
}

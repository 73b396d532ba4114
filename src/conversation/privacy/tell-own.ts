import { CONSENT_PURPOSES } from '#business/consents/index';
import type { VerifiedIdentity } from '#business/identity/index';
import { goBackUnderstood } from '../repair/index.ts';
import { type Decision, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { REPLIES } from './replies.ts';

type Ports = Pick<ManagePorts, 'privacy'>;

/** Tells a verified customer what is kept of them and how each of their consents stands, with its receipt. */
export async function tellStanding(
  turn: Turn,
  { customerId }: VerifiedIdentity,
  { privacy }: Ports,
): Promise<Decision> {
  const standing = await privacy.standingOf(customerId);
  const consents = CONSENT_PURPOSES.map((purpose) => {
    const { state, sinceIso, receiptId } = standing[purpose];
    return { purpose, state, ...(sinceIso && { on: dayOf(sinceIso) }), ...(receiptId && { receiptId }) };
  });
  const { today } = turn;
  const say = [message('managePrivacy.kept'), message('managePrivacy.consents', { consents, today })];
  return goBackUnderstood(turn, say, REPLIES.summary);
}

/** Tells a verified customer whom their data went to, when, and by which consent. */
export async function tellWhereSold(
  turn: Turn,
  { customerId }: VerifiedIdentity,
  { privacy }: Ports,
): Promise<Decision> {
  const gone = await privacy.whereDidItGo(customerId);
  if (gone.length === 0) return goBackUnderstood(turn, [message('managePrivacy.soldToNobody')], REPLIES.whereSold);
  const buyers = gone.map(({ name, atIso, receiptId }) => ({
    name,
    ...(atIso && { on: dayOf(atIso) }),
    ...(receiptId && { receiptId }),
  }));
  return goBackUnderstood(turn, [message('managePrivacy.soldTo', { buyers, today: turn.today })], REPLIES.whereSold);
}

/** By the calendar of UTC, as the ledger has it. */
const dayOf = (iso: string): string => iso.slice(0, 10);

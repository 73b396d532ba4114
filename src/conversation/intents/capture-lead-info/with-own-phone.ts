import { isInForce } from '#business/identity/index';
import { readForm } from '../../form/state.ts';
import { valuesOf } from '../../form/fill.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import { FORM, NEEDS_PHONE } from './form.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers'>;

/** The turn with the verified customer's own phone number, once one is needed: it isn't asked for. */
export async function withOwnPhone(turn: Turn, { identity: identities, customers }: Ports): Promise<Turn> {
  const { identity } = turn.memory;
  const { ContactPreference: preference, CustomerPhone: phone } = valuesOf(readForm(FORM, turn).filled);
  if (!identity || phone !== undefined || !NEEDS_PHONE.includes(preference)) return turn;
  const [epoch, profile] = await Promise.all([identities.readEpoch(turn), customers.findById(identity.customerId)]);
  const own = isInForce(identity, epoch, turn.nowEpochSeconds) ? profile?.phone : undefined;
  if (own === undefined) return turn;
  const known = { ...turn.memory.known, phone: { value: own, source: 'remembered' as const } };
  return { ...turn, memory: { ...turn.memory, known } };
}

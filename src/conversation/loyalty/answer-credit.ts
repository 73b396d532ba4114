import { isInForce } from '#business/identity/index';
import { choiceFor, goBackUnderstood } from '../repair/index.ts';
import { type Decision, type ManagePorts, message, type Turn } from '../turn/index.ts';

type Ports = Pick<ManagePorts, 'identity' | 'storeCredit'>;

/** Tells a verified customer their store credit; everybody else, how to show who they are. */
export async function answerCredit(turn: Turn, ports: Ports): Promise<Decision> {
  const { identity } = turn.memory;
  const [epoch, balances] = identity
    ? await Promise.all([ports.identity.readEpoch(turn), ports.storeCredit.balancesOf(identity.customerId)])
    : [0, []];
  if (!isInForce(identity, epoch, turn.nowEpochSeconds))
    return goBackUnderstood(turn, [message('loyalty.creditToVerify')], [choiceFor('CheckOrderStatus')]);
  const left = balances.flatMap(({ amountMinor: priceMinor, currency }) =>
    priceMinor > 0 ? [{ priceMinor, currency }] : [],
  );
  return goBackUnderstood(turn, [message('loyalty.credit', { left })]);
}

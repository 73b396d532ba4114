import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { type PersonName, type Purchase, purchasesToSpeakOf } from '#business/history/index';
import { isInForce } from '#business/identity/index';
import { type Decision, type ManagePorts, message, type Turn } from '../../turn/index.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers' | 'history'>;

/** As many categories as a remark names. */
const TOLD = 2;

/**
 * When the last name was just given, tells a verified customer what they have bought before. Under another name than the
 * profile's nothing is found: then the answer is a stranger's.
 */
export async function tellBoughtBefore(turn: Turn, decision: Decision, ports: Ports): Promise<Decision> {
  const name = nameJustGiven(turn, decision);
  const { identity } = turn.memory;
  if (!name || !identity) return decision;
  const [epoch, profile] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.customers.findById(identity.customerId),
  ]);
  const verified = isInForce(identity, epoch, turn.nowEpochSeconds) ? profile : undefined;
  const categories = mostBought(await purchasesToSpeakOf(ports.history, verified, name));
  if (categories.length === 0) return decision;
  const remark = message('captureLeadInfo.boughtBefore', { categories });
  // The question comes last.
  return { ...decision, say: [...decision.say.slice(0, -1), remark, ...decision.say.slice(-1)] };
}

/** The whole name, once the answer to the question for the last one is in it. */
function nameJustGiven({ memory }: Turn, { move, memory: { task } }: Decision): PersonName | undefined {
  const { CustomerFirstName: first, CustomerLastName: last } = task?.filled ?? {};
  const isNew = last?.source === 'said' && memory.task?.filled['CustomerLastName']?.value !== last.value;
  return move.kind === 'elicit' && isNew && first ? { firstName: first.value, lastName: last.value } : undefined;
}

/** The categories that most was bought of, in the catalogue's order. */
function mostBought(purchases: readonly Purchase[]): readonly string[] {
  const lines = purchases.flatMap((purchase) => purchase.lines);
  const unitsOf = (category: string) =>
    lines.filter((line) => line.category === category).reduce((sum, { quantity }) => sum + quantity, 0);
  const told = PRODUCT_CATEGORIES.filter((category) => unitsOf(category) > 0)
    .toSorted((one, other) => unitsOf(other) - unitsOf(one))
    .slice(0, TOLD);
  return PRODUCT_CATEGORIES.filter((category) => told.includes(category));
}

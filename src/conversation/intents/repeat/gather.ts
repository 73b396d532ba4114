import type { ManagePorts, Message, Turn } from '../../turn/index.ts';
import type { RepeatFacts } from './manage.ts';

/** Reads the epoch when what was said last is somebody's own: an older memory may come back after a log-out. */
export async function gatherToManage(turn: Turn, { identity }: ManagePorts): Promise<RepeatFacts> {
  const { lastSaid, epoch } = turn.memory;
  return { epoch: lastSaid.some(isSomebodysOwn) ? await identity.readEpoch(turn) : epoch };
}

/** What tells of an order, a tier or a price that isn't everybody's. */
const OWN: readonly Message['key'][] = [
  'checkOrderStatus.found',
  'upsellProducts.tierDeal',
  'upsellProducts.forYou',
  'upsellProducts.productForYou',
  'pricing.freeWithOrder',
  'pricing.freeForTier',
  'explainPrice.steps',
  'loyalty.points',
];

const isSomebodysOwn = ({ key }: Message): boolean => OWN.includes(key);

import type { ManagePorts, Message, Turn } from '../../turn/index.ts';
import type { RepeatFacts } from './manage.ts';

/** Reads the epoch when what was said last tells of an order: an older memory may come back after a log-out. */
export async function gatherToManage(turn: Turn, { identity }: ManagePorts): Promise<RepeatFacts> {
  const { lastSaid, epoch } = turn.memory;
  return { epoch: lastSaid.some(tellsOfOrder) ? await identity.readEpoch(turn) : epoch };
}

const tellsOfOrder = ({ key }: Message): boolean => key === 'checkOrderStatus.found';

import type { ManagePorts, Turn } from '../../turn/index.ts';

/** Ends the customer's identity in the store, so that an older memory can't bring it back. */
export async function gatherToManage(turn: Turn, { identity }: ManagePorts): Promise<void> {
  await identity.end(turn);
}

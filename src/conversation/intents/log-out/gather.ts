import type { ManagePorts, Turn } from '../../turn/index.ts';

/** Ends the customer's identity in the store, so that an older memory can't bring it back; tells the new epoch. */
export const gatherToManage = (turn: Turn, { identity }: ManagePorts): Promise<number> => identity.end(turn);

import { type ManagePorts, type Turn, withIdentity } from '../turn/index.ts';

/**
 * The turn of a customer whom the shop itself says to be logged in; every other turn as it came.
 *
 * Who logged out in this conversation stays out of it, although the shop goes on saying who they are: they show it
 * anew, or begin another conversation.
 */
export async function arrive(turn: Turn, ports: ManagePorts): Promise<Turn> {
  const { shopToken, conversationId, nowEpochSeconds, memory } = turn;
  const hasLoggedOut = !memory.identity && memory.epoch > 0;
  if (!shopToken || memory.identity || hasLoggedOut) return turn;
  const customerId = await ports.readShopToken(shopToken, conversationId, nowEpochSeconds);
  if (customerId === undefined) return turn;
  const identity = await ports.identity.accept({ via: 'shop-token', customerId }, turn);
  return { ...turn, memory: withIdentity(memory, identity) };
}

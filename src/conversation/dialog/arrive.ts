import { type ManagePorts, type Turn, withIdentity } from '../turn/index.ts';

/** The turn of a customer whom the shop itself says to be logged in; every other turn as it came. */
export async function arrive(turn: Turn, ports: ManagePorts): Promise<Turn> {
  const { shopToken, conversationId, nowEpochSeconds, memory } = turn;
  if (!shopToken || memory.identity) return turn;
  const customerId = await ports.readShopToken(shopToken, conversationId, nowEpochSeconds);
  if (customerId === undefined) return turn;
  const identity = await ports.identity.accept({ via: 'shop-token', customerId }, turn);
  return { ...turn, memory: withIdentity(memory, identity) };
}

import type { Decision, Turn } from '../turn/index.ts';
import { makeDrawn, type MomentPorts } from './make-drawn.ts';

/** The answer to a question about the shop, or to whatever else is settled by it, with the offer that was drawn for then. */
export async function withOfferAfter(turn: Turn, told: Decision, ports: MomentPorts): Promise<Decision> {
  const say = told.say.filter(({ key }) => key !== 'conversation.anythingElse');
  return (await makeDrawn({ ...turn, memory: told.memory }, { moment: 'after-resolution', say }, ports)) ?? told;
}

/** The same for what was answered in passing: only a question about the shop is one. */
export const withOfferAfterQuestion = (turn: Turn, told: Decision, ports: MomentPorts): Promise<Decision> =>
  told.say.some(({ key }) => key.startsWith('shop.')) ? withOfferAfter(turn, told, ports) : Promise.resolve(told);

import { PRICING_POLICY } from '#business/pricing/index';
import { gatherShopper } from '../../pricing/index.ts';
import { type Decision, type ManagePorts, message, type Turn } from '../../turn/index.ts';

/** When the budget is asked of a member who has bought in the category, says first what their tier gives there. */
export async function tellTierDeal(turn: Turn, decision: Decision, ports: ManagePorts): Promise<Decision> {
  const { move, memory } = decision;
  const isBeginning = turn.memory.task === undefined || turn.memory.task.isOffered;
  if (move.kind !== 'elicit' || move.slot !== 'Budget' || !isBeginning) return decision;
  const { customer, order } = await gatherShopper({ ...turn, memory }, ports);
  const category = memory.task?.filled['ProductCategory']?.value;
  const off = customer && PRICING_POLICY.tier.off[customer.tier].accessory;
  if (!category || !off || !order?.lines.some((line) => line.category === category)) return decision;
  const [question, ...lead] = decision.say.toReversed();
  const deal = message('upsellProducts.tierDeal', { tier: customer.tier, off, category });
  return { ...decision, say: [...lead.toReversed(), deal, ...(question ? [question] : [])] };
}

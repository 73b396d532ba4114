import { gatherShopper, policyFor, type Shopper } from '../../pricing/index.ts';
import { type Decision, type ManagePorts, type Message, message, type Turn } from '../../turn/index.ts';

/** When the budget is asked of a member who has bought in the category, says first what their tier gives there. */
export async function tellTierDeal(turn: Turn, decision: Decision, ports: ManagePorts): Promise<Decision> {
  const category = decision.memory.task?.filled['ProductCategory']?.value;
  if (!category || !asksBudgetFirst(turn, decision)) return decision;
  const deal = dealIn(category, await gatherShopper(turn, ports));
  // The question comes last.
  return { ...decision, say: [...decision.say.slice(0, -1), ...deal, ...decision.say.slice(-1)] };
}

function asksBudgetFirst({ memory: { task } }: Turn, { move }: Decision): boolean {
  return move.kind === 'elicit' && move.slot === 'Budget' && (task === undefined || task.isOffered);
}

function dealIn(category: string, shopper: Shopper): readonly Message[] {
  const { customer, order } = shopper;
  const hasBought = order?.lines.some((line) => line.category === category);
  if (!customer || !hasBought) return [];
  const off = policyFor(shopper).tier.off[customer.tier].accessory;
  return off > 0 ? [message('upsellProducts.tierDeal', { tier: customer.tier, off, category })] : [];
}

import type { OfferName } from '#business/offers/index';
import type { PurchaseOutcome } from '#business/purchases/index';
import { gatherShopper } from '../pricing/index.ts';
import type { Decision, FulfilPorts, ManagePorts, Turn } from '../turn/index.ts';
import { isGone, offerWithout } from './offer-without.ts';
import { tellOutcome } from './tell-outcome.ts';

type Ports = Parameters<typeof gatherShopper>[1] & Pick<FulfilPorts | ManagePorts, 'offers' | 'products'>;

/** What the second yes came to. Where a welcome code or goodwill was gone by then, the price without it follows. */
export async function tellSale(
  turn: Turn,
  { outcome, offer: name }: { readonly outcome: PurchaseOutcome; readonly offer: OfferName },
  ports: Ports,
): Promise<Decision> {
  const gone = isGone(outcome);
  if (!gone) return tellOutcome(turn, outcome);
  const [offer, shopper] = await Promise.all([ports.offers.find(name), gatherShopper(turn, ports)]);
  return offer && shopper.customer ? offerWithout(turn, { gone, offer, shopper }, ports) : tellOutcome(turn, outcome);
}

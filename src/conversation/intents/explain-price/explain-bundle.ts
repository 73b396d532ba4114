import { priceBundle, type PricedProduct, type Shopper } from '../../pricing/index.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';

/** What the shown products cost together, each with its steps; nothing when a bundle saves nothing any more. */
export function explainBundle(turn: Turn, shopper: Shopper, parts: readonly PricedProduct[]): readonly Message[] {
  const bundle = priceBundle(turn, shopper, parts);
  if (!bundle) return [];
  const currency = parts[0]?.product.currency ?? '';
  const steps = parts.flatMap(({ product: { name, sku } }) => {
    const line = bundle.lines.find((one) => one.sku === sku);
    if (!line) return [];
    const { listPriceMinor: listMinor, unitPriceMinor: priceMinor, reasons } = line;
    return [message('explainPrice.steps', { name, currency, listMinor, priceMinor, reasons })];
  });
  return [message('explainPrice.together', { currency, totalMinor: bundle.totalMinor }), ...steps];
}

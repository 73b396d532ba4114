import type { CustomerTier } from '#business/customers/index';
import type { Reason, Reference } from '#business/pricing/index';
import { agreeing } from './agreement.ts';
import { type Amount, money, percent, reasonInWords, reduced, yours } from './price-in-words.ts';
import { availability, type Offered, type OnSale, perPeriod, type Together, untilEnd } from './product-words.ts';
import { inWords } from './wish-names.ts';

interface Shown extends Amount {
  readonly name: string;
  readonly reference?: Reference;
  readonly everyMonths?: number;
}
interface Shelved {
  readonly products: readonly Shown[];
  readonly services?: readonly Shown[];
}
interface CategoryOffered {
  readonly category: string;
  readonly tier?: CustomerTier;
  /** Absent for the control. */
  readonly wording?: 'benefit';
}
interface Explained extends Amount {
  readonly name: string;
  readonly listMinor: number;
  readonly reasons: readonly Reason[];
}

const listed = (products: readonly Shown[]) =>
  inWords(products.map((one) => `the ${one.name} for ${reduced(one)}${perPeriod(one.everyMonths)}`));
/** Goods, and what there is for the order besides. */
function shelved(lead: string, { products, services = [] }: Shelved): string {
  const goods = products.length > 0 ? [`${lead} ${listed(products)}, all in stock.`] : [];
  const forOrder = services.length > 0 ? [`To go with your order there's ${listed(services)}.`] : [];
  return [...goods, ...forOrder].join(' ');
}
const saleInWords = ({ name, insteadOfMinor, isYours, ...sale }: OnSale) =>
  `the ${name} for ${money(sale)} instead of ${money({ ...sale, priceMinor: insteadOfMinor })}${isYours ? '' : `, ${untilEnd(sale)}`}`;
export const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is said of products, of sales and of what a price is made of. */
export const EN_US_PRODUCTS = {
  'upsellProducts.start': () => "I'd love to show you what we have.",
  'upsellProducts.offer': ({ category, tier, wording }: CategoryOffered) => {
    const goods = category.toLowerCase();
    if (!tier) return `Would you like to see what else we have in ${goods}?`;
    return wording === 'benefit'
      ? `Your ${tier} price applies to what goes with your ${goods} purchase. Would you like to see what you'd save?`
      : `Since you're a ${tier} member, would you like to hear about deals that go with your ${goods} purchase?`;
  },
  'upsellProducts.readBack': ({ category, budget }: { category: string; budget: string }) =>
    `You're looking for ${category.toLowerCase()}${budget ? ` for up to $${budget}` : ''}. Is that right?`,
  'upsellProducts.shown': ({ category, ...shown }: { category: string } & Shelved) =>
    shelved(`In ${category.toLowerCase()} we have`, shown),
  'upsellProducts.none': ({ category }: { category: string }) =>
    `I'm afraid there's nothing in ${category.toLowerCase()} in stock for that just now.`,
  'upsellProducts.tierDeal': ({ tier, off, category }: { tier: CustomerTier; off: number; category: string }) =>
    `Based on your ${category.toLowerCase()} purchase, you get ${percent(off)} off accessories as a ${tier} member.`,
  'upsellProducts.forYou': ({ tier, ...product }: Shown & { tier?: CustomerTier }) =>
    `I have the ${yours(product, `for you${tier ? `, as a ${tier} member` : ''}`)}`,
  'upsellProducts.alsoForYou': (shown: Shelved) => shelved("There's also", shown),
  'pricing.freeWithOrder': ({ orderNumber }: { orderNumber: string }) =>
    `Delivery is free when it's added to your current order #${orderNumber}.`,
  'pricing.freeForTier': ({ tier }: { tier: CustomerTier }) => `Delivery is free for you as a ${tier} member.`,
  // The law's own words: New York General Business Law, section 349-a.
  'pricing.newYorkNotice': () => 'THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA.',
  'upsellProducts.product': ({ name, everyMonths, ...rest }: Offered) =>
    `The ${name} ${agreeing(name).is} ${reduced(rest)}${perPeriod(everyMonths)}.${availability({ name, ...rest })}`,
  'upsellProducts.productForYou': ({ name, everyMonths, tier, ...rest }: Offered & { tier?: CustomerTier }) =>
    `The ${name} ${agreeing(name).is} ${reduced(rest)}${perPeriod(everyMonths)} for you${tier ? `, as a ${tier} member` : ''}.${availability({ name, ...rest })}`,
  'upsellProducts.bundle': ({ name, currency, totalMinor, savesMinor, off }: Together) =>
    `Together with the ${name} it's ${money({ priceMinor: totalMinor, currency })}, ${off ? percent(off) : money({ priceMinor: savesMinor, currency })} off as a bundle.`,
  'upsellProducts.productOnSale': ({
    name,
    everyMonths,
    insteadOfMinor,
    endsOn,
    endsAt,
    today,
    ...rest
  }: Offered & OnSale) =>
    `The ${name} ${agreeing(name).is} on sale for ${money(rest)}${perPeriod(everyMonths)} instead of ${money({ ...rest, priceMinor: insteadOfMinor })}, ${untilEnd({ endsOn, endsAt, today })}.${availability({ name, ...rest })}`,
  'upsellProducts.soldOut': ({ name }: { name: string }) => `The ${name} ${agreeing(name).is} sold out just now.`,
  'upsellProducts.goesWell': ({ name = '', products }: { name?: string; products: readonly Shown[] }) =>
    `${agreeing(name).itGoes} well with ${listed(products)}.`,
  'upsellProducts.notCarried': () => "I'm afraid I can't find that in our shop.",
  'upsellProducts.sales': ({ sales, tier }: { sales: readonly OnSale[]; tier?: CustomerTier }) =>
    `On sale now${tier ? ` for you, as a ${tier} member` : ''}: ${sales.map(saleInWords).join('; ')}.`,
  'upsellProducts.noSales': ({ category }: { category?: string }) =>
    `Nothing${category ? ` in ${category.toLowerCase()}` : ''} is on sale at the moment.`,

  'explainPrice.nothingShown': () =>
    "I haven't shown you a price in this conversation yet. Ask me for products, and I'll explain any price that I show you.",
  'explainPrice.gone': () => "I can't find that product any more, so I can't say what its price is made of.",
  'explainPrice.listPrice': ({ name, ...price }: Amount & { name: string }) =>
    `The ${name} ${agreeing(name).costs} ${money(price)}: that is ${agreeing(name).its} list price, with nothing added and nothing taken off.`,
  'explainPrice.steps': ({ name, listMinor, reasons, ...price }: Explained) =>
    `The ${name} ${agreeing(name).is} listed at ${money({ ...price, priceMinor: listMinor })}. ${reasons.map((reason) => `${sentence(reasonInWords(reason, price.currency))}.`).join(' ')} That makes ${money(price)}.`,
  'explainPrice.lowestOf30Days': ({ lowestMinor, currency }: { lowestMinor: number; currency: string }) =>
    `The lowest price that everybody could have in the last 30 days was ${money({ priceMinor: lowestMinor, currency })}.`,
  'explainPrice.together': ({ totalMinor, currency }: { totalMinor: number; currency: string }) =>
    `Together as a bundle it's ${money({ priceMinor: totalMinor, currency })}, like this.`,
  'explainPrice.asMember': () =>
    "That's the price for everybody. If you're a member, check an order with me first: then I know that it's you, and can show you your own.",
} as const;

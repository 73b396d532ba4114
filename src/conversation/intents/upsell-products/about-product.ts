import { isAvailable, type Product } from '#business/catalog/index';
import {
  asShown,
  noticesOf,
  type PricedBundle,
  type PricedProduct,
  priceBundle,
  priceEach,
  type Shopper,
} from '../../pricing/index.ts';
import { type Message, message, type Shown, type Turn } from '../../turn/index.ts';
import { tellEarly } from './tell-launch.ts';
import { bundlePartner, goesWell } from './goes-well.ts';
import { tellPrice } from './tell-price.ts';

/** The answer about one product, and what is remembered of it for "why this price?". */
export interface ProductAnswer {
  readonly say: readonly Message[];
  readonly shown: Shown;
}

interface Around {
  /** What goes with the product. */
  readonly others: readonly Product[];
  readonly shopper: Shopper;
}

/** Price and stock of a product for this shopper, what goes well with it, and the two as a bundle. */
export function aboutProduct(turn: Turn, product: Product, { others, shopper }: Around): ProductAnswer {
  const beside = priceEach(turn, shopper, goesWell(product, others, shopper));
  const asked = isAvailable(product) ? priceEach(turn, shopper, [product]) : [];
  const partner = bundlePartner(product, beside);
  const bundle = asked.length > 0 && partner && priceBundle(turn, shopper, [...asked, partner]);
  const named =
    beside.length > 0
      ? [message('upsellProducts.goesWell', { name: product.name, products: beside.map(asShown) })]
      : [];
  const together = bundle ? [tellBundle(partner, bundle)] : [];
  const notices = noticesOf([...asked, ...beside].map(({ quote }) => quote()));
  return {
    say: [
      ...tellEarly(turn, product, shopper),
      ...(asked.length > 0 ? asked.flatMap((one) => tellPrice(turn, one, shopper)) : [soldOut(product)]),
      ...named,
      ...together,
      ...notices,
    ],
    shown: {
      category: product.category,
      skus: [product.sku, ...beside.map((other) => other.product.sku)],
      ...(bundle && { bundle: [product.sku, partner.product.sku] }),
    },
  };
}

const soldOut = ({ name }: Product): Message => message('upsellProducts.soldOut', { name });

function tellBundle({ product: { name, currency } }: PricedProduct, bundle: PricedBundle): Message {
  const { totalMinor, savesMinor, off } = bundle;
  return message('upsellProducts.bundle', { name, currency, totalMinor, savesMinor, ...(off && { off }) });
}

import { expect, it } from '@jest/globals';
import { createTillPrices } from '#functions/till-prices/handler';
import { aProduct } from '../../../support/a-product.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { createInMemoryProducts } from '../../../support/in-memory-products.ts';

const products = createInMemoryProducts(aProduct({ sku: 'PAD', priceMinor: 6000, costMinor: 2500 }));
const today = () => '2026-03-09';

it('counts and logs each price that it leaves, with the reason', async () => {
  const prices = () => Promise.resolve([{ sku: 'PAD', priceMinor: 0, currency: 'USD' }]);
  const look = createTillPrices({ products, today, priceList: () => Promise.resolve({ prices }) });

  const { result, lines } = await captureOutput(look);

  expect(result).toEqual({ changed: [], notTaken: [{ sku: 'PAD', why: 'no-price' }] });
  expect(lines.join('\n')).toMatch(/A price of the till is not taken over\.[\s\S]*"TillPricesNotTaken"/);
});

it('has nothing to do where the catalogue is the till', async () => {
  expect(await createTillPrices({ products, today, priceList: undefined })()).toEqual({ changed: [], notTaken: [] });
});

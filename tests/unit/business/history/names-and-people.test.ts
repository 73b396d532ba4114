import { describe, expect, it } from '@jest/globals';
import { FEWEST_OF_A_NAME, purchasesToSpeakOf, tasteOfName } from '#business/history/index';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const buyers = (count: number, category: string) =>
  Array.from({ length: count }, (_, index) =>
    aKeptPurchase({
      purchaseId: `${category}-${index}`,
      customerId: `C-${index}`,
      lines: [{ sku: 'X', name: 'X', category, quantity: 1, unitPriceMinor: 100 }],
    }),
  );

describe('what people of a name buy', () => {
  it('is told from as many of them on as make it nobody’s, and no category of fewer', () => {
    expect(tasteOfName(buyers(FEWEST_OF_A_NAME - 1, 'Home'))).toEqual({ kind: 'few-of-that-name' });
    expect(tasteOfName([...buyers(FEWEST_OF_A_NAME, 'Home'), ...buyers(9, 'Books'), ...buyers(4, 'Beauty')])).toEqual({
      kind: 'taste',
      categories: ['Books', 'Home'],
    });
  });

  it('counts people, not purchases', () => {
    const one = buyers(20, 'Home').map((purchase) => ({ ...purchase, customerId: 'C-1' }));

    expect(tasteOfName(one)).toEqual({ kind: 'few-of-that-name' });
  });
});

describe('the purchases to speak of', () => {
  const asked: unknown[] = [];
  const history = {
    findByCustomer: (name: object, customerId: string) => {
      asked.push({ ...name, customerId });
      return Promise.resolve([aKeptPurchase()]);
    },
  };
  const profile = { customerId: 'C-0001', firstName: 'John', lastName: 'Smith' };

  it('are the verified customer’s, by the profile’s name', async () => {
    expect(await purchasesToSpeakOf(history, profile)).toEqual([aKeptPurchase()]);
    expect(await purchasesToSpeakOf(history, profile, { firstName: 'JOHN', lastName: 'Smith ' })).toHaveLength(1);
  });

  it('are none for a stranger, and none under a name that isn’t the profile’s', async () => {
    asked.length = 0;

    expect(await purchasesToSpeakOf(history, undefined, profile)).toEqual([]);
    expect(await purchasesToSpeakOf(history, profile, { firstName: 'Maria', lastName: 'Smith' })).toEqual([]);
    expect(asked).toEqual([]);
  });
});

import { expect, it } from '@jest/globals';
import { createHistoryAnalyst } from '#functions/history-analyst/handler';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';
import { captureOutput } from '../../../support/captured-output.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- a history that is at hand already
async function* everyCustomer() {
  yield [aKeptPurchase(), aKeptPurchase({ purchaseId: 'P-2', purchasedAt: '2026-03-11T00:00:00.000Z' })];
}

it('analyzes as of now, and tells of how many, never of whom', async () => {
  const save = () => Promise.resolve();
  const ports = { everyCustomer, patterns: { save }, lifetimeValues: { save }, insights: { save } };

  const { result, lines } = await captureOutput(createHistoryAnalyst(ports, () => '2026-03-10T00:00:00.000Z'));

  expect(result).toEqual({ customers: 1, purchases: 1 });
  expect(lines.join()).not.toMatch(/Smith|C-0001/);
});

import { expect, it } from '@jest/globals';
import { sumOf } from '#business/leads/index';
import { captureLeads } from '../../../../local/seed/capture-leads.ts';
import { checkShop } from '../../../../local/seed/check/check-shop.ts';
import { DEMO_SHOP_FOLDER } from '../../../../local/seed/index.ts';
import { readShopFolder } from '../../../../local/seed/read/read-shop-folder.ts';
import { createLeadWorld } from '../../../support/lead-world.ts';

it('the demo shop has leads of all four classes, whose scores are the sums of their logs, however often they are loaded', async () => {
  const { rows, refused } = checkShop(await readShopFolder(DEMO_SHOP_FOLDER), '2026-03-09', new Map());
  const world = createLeadWorld();
  for (const customer of rows.customers) world.customers.set(customer.customerId, customer);

  for (let time = 0; time < 2; time++)
    await captureLeads(rows.leads, world.ports, { erasedAt: () => Promise.resolve(undefined) });

  expect(refused).toEqual([]);
  const leads = [...world.leads.values()];
  expect(leads.map(({ firstName, leadClass }) => [firstName, leadClass]).sort()).toEqual([
    ['Katherine', 'warm'],
    ['Nora', 'cold'],
    ['Théo', 'prospect'],
    ['Vikram', 'hot'],
  ]);
  for (const { leadId, score } of leads) expect(sumOf(await world.ports.book.listScoreEntries(leadId))).toBe(score);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { WELCOME_POLICY } from '#business/leads/index';
import { createPricer, PRICING_POLICY } from '#business/pricing/index';
import { STEPS } from '#business/pricing/rules/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../support/a-priced-item.ts';

const page = readFileSync(new URL('../../../../docs/pricing.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const rowOf = (first: string): readonly string[] => rows.find(([cell]) => cell === first) ?? [];
const ruleRow = (code: string): readonly string[] => rows.find((cells) => cells[2] === `\`${code}\``) ?? [];

const money = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { style: 'currency', currency: PRICING_POLICY.currency });
const percent = (share: number): string => `${share / 100} %`;
const { tier, clearance, bundle, highValue, goodwill, budgetFit, delivery } = PRICING_POLICY;

test('the page gives every rule its cap and its percentage', () => {
  const off = clearance.map((step) => `${percent(step.off)} after ${step.afterDays} days`).join(', ');

  expect(ruleRow('sale').slice(3)).toEqual(['what the sale says', '']);
  expect(ruleRow('clearance').slice(3)).toEqual([off, '']);
  expect(ruleRow('tier').slice(3)).toEqual(['see below', money(tier.mostMinor)]);
  expect(ruleRow('bundle')[3]).toContain(percent(bundle.off));
  expect(ruleRow('bundle')[4]).toBe(money(bundle.mostMinor));
  expect(ruleRow('high-value')[1]).toContain(money(highValue.fromMinor));
  expect(ruleRow('high-value').slice(3)).toEqual([percent(highValue.off), money(highValue.mostMinor)]);
  expect(ruleRow('goodwill').slice(3)).toEqual([percent(goodwill.off), money(goodwill.mostMinor)]);
  expect(ruleRow('welcome-code')[3]).toBe(`${WELCOME_POLICY.percent} %`);
  expect(ruleRow('budget-fit')[3]).toContain(percent(budgetFit.off));
  expect(ruleRow('budget-fit')[4]).toBe(money(budgetFit.mostMinor));
});

test('the page has as many rules in each step as there are', () => {
  const steps = rows.filter((cells) => cells.length === 5 && /^\d$/.test(cells[0] ?? '')).map(([step]) => Number(step));

  expect(steps).toEqual(STEPS.flatMap((rules, index) => rules.map(() => index + 1)));
});

test.each(CUSTOMER_TIERS)('the page gives the percentages of %s', (name) => {
  const { accessory, complement, service, upgrade, unrelated } = tier.off[name];
  const fee = delivery.freeFor.includes(name) ? 'free' : money(delivery.standardMinor);

  expect(rowOf(name)).toEqual([
    name,
    ...[accessory, complement, service, upgrade, unrelated].map((share) => percent(share)),
    fee,
  ]);
});

test('the page gives the limits and the price of fast delivery', () => {
  expect(rowOf('No price goes below cost and a margin of')[1]).toBe(percent(PRICING_POLICY.minimumMargin));
  expect(rowOf('All discounts on a unit together take off at most')[1]).toBe(percent(PRICING_POLICY.mostOff));
  expect(page).toContain(`an add-on of ${money(delivery.expeditedMinor)}`);
});

test("the page's example is what the rules come to", () => {
  const customer = aPricedCustomer({ tier: 'Gold' });
  const pad = aPricedItem({ relation: 'accessory', priceMinor: 60_00, costMinor: 26_00 });
  const quote = createPricer(customer, aPriceContext({ openProblem: true, addedToOrder: true })).quote([pad]);
  const [line] = quote.lines;

  const steps = [
    ['List price', money(line?.listPriceMinor ?? 0)],
    ...(line?.reasons ?? []).map(({ code, off, amountMinor }) => [`\`${code}\` ${percent(off)}`, money(amountMinor)]),
    ['Price', money(line?.unitPriceMinor ?? 0)],
    ...quote.delivery.reasons.map(({ code, amountMinor }) => [`\`${code}\``, money(amountMinor)]),
    ['Total', money(quote.totalMinor)],
  ];
  expect(rows.slice(-steps.length)).toEqual(steps);
});

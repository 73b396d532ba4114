import { describe, expect, it } from '@jest/globals';
import { amountOf, money, percent } from '../../../../web/staff/figures/words/amounts.ts';
import { changeOf } from '../../../../web/staff/figures/words/change.ts';
import { groupName, nameOf, wishName } from '../../../../web/staff/figures/words/names.ts';

const SHARE = { unit: 'share', currency: 'USD' } as const;
const TIMES = { unit: 'number', currency: 'USD', after: ' times' } as const;
const changeIn = (
  value: number | undefined,
  before: number | undefined,
  telling: typeof SHARE | typeof TIMES = SHARE,
) =>
  changeOf(
    { ...(value !== undefined && { value }), ...(before !== undefined && { before: { numerator: 1, value: before } }) },
    telling,
    7,
  ).words.replaceAll('\u00a0', ' ');

describe('changeOf', () => {
  it.each([
    [0.28, 0.25, 'up 12 % on the 7 days before (25 %)'],
    [0.1, 0.25, 'down 60 % on the 7 days before (25 %)'],
    [0.2501, 0.25, 'as in the 7 days before'],
    [0, 0, 'as in the 7 days before'],
    [0.1, 0, 'up from 0 % in the 7 days before'],
    [undefined, 0.25, 'nothing to hold it against in the 7 days before'],
    [0.25, undefined, 'nothing to hold it against in the 7 days before'],
  ])('of %s after %s is "%s"', (value, before, words) => {
    expect(changeIn(value, before)).toBe(words);
  });

  it('has no percentages where a figure is below nothing', () => {
    expect(changeIn(2, -0.5, TIMES)).toBe('up from -0.5 times in the 7 days before');
    expect(changeIn(-1, 2, TIMES)).toBe('down from 2 times in the 7 days before');
  });

  it('makes nothing of the little that figures change by themselves', () => {
    const isNotable = (value: number) => changeOf({ value, before: { numerator: 1, value: 1 } }, SHARE, 7).isNotable;

    expect([isNotable(1.04), isNotable(1.06), isNotable(0.94), isNotable(1)]).toEqual([false, true, true, false]);
  });
});

describe('amounts', () => {
  it.each([
    [amountOf(0.1234, SHARE), '12.3\u00a0%'],
    [percent(1), '100\u00a0%'],
    [money(1_234_567, 'USD'), '$12,345.67'],
    [money(1_234, 'EUR'), '€12.34'],
    [money(1_234, 'JPY'), '¥1,234'],
    [money(0.45, 'USD'), '$0.0045'],
    [money(0, 'USD'), '$0.00'],
    [amountOf(4.111, { ...TIMES, after: ' of 5' }), '4.11 of 5'],
  ])('are told as "%s"', (told, words) => {
    expect(told).toBe(words);
  });
});

describe('names', () => {
  it.each([
    [nameOf('upsell-conversion'), 'Upsell conversion'],
    [nameOf('mean-answer-ms'), 'Time to answer'],
    [groupName('offer-wording=benefit'), 'offer wording: benefit'],
    [groupName('unknown'), 'Not known'],
    [groupName('Gold'), 'Gold'],
    [wishName('CheckOrderStatus.OrderNumber'), 'Check order status: order number'],
    [wishName('CheckOrderStatus > UpsellProducts'), 'Check order status › Upsell products'],
  ])('%s', (told, words) => {
    expect(told).toBe(words);
  });
});

import type { FiguresView } from '#business/staff-views/index';
import { TEXTS } from '../texts.ts';

type Unit = FiguresView['kpis'][number]['unit'];

/** How a figure's values are told. */
export interface Telling {
  readonly unit: Unit;
  /** Of money. */
  readonly currency: string;
  /** Follows the number. */
  readonly after?: string;
}

/** How a figure of a view is told; one that the view doesn't know as a number. */
export function tellingOf({ kpis, currency, costCurrency }: FiguresView, name: string): Telling {
  const kpi = kpis.find((one) => one.name === name);
  return {
    unit: kpi?.unit ?? 'number',
    currency: kpi?.group === 'cost' ? costCurrency : currency,
    after: TEXTS.after[name] ?? '',
  };
}

/** A value in its unit, as people read it. */
export function amountOf(value: number, { unit, currency, after = '' }: Telling): string {
  if (unit === 'share') return percent(value);
  return unit === 'money' ? money(value, currency) : `${number(value)}${after}`;
}

/** @param share 0 to 1; `%` stays with its number */
export const percent = (share: number): string => `${number(100 * share, 1)}\u00a0%`;

/** Fractions of a cent are told where the whole is little more. */
export function money(minor: number, currency: string): string {
  const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const { maximumFractionDigits: digits = 2 } = whole.resolvedOptions();
  const isTiny = minor !== 0 && Math.abs(minor) < 100 && digits > 0;
  const format = isTiny
    ? new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 4 })
    : whole;
  return format.format(minor / 10 ** digits);
}

export const number = (value: number, maximumFractionDigits = 2): string =>
  value.toLocaleString('en-US', { maximumFractionDigits });

/** With a sign, for differences. */
export const signed = (value: number, digits = 1): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits, signDisplay: 'exceptZero' });

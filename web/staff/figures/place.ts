import type { Figures } from '#business/insights/index';

/** What of the figures is looked at. */
export interface FiguresPlace {
  /** So many days up to today, or from one day to another. */
  readonly period: { readonly days: number } | { readonly from: string; readonly to: string };
  readonly by: Figures['by'];
  /** One figure alone; absent for all of them. */
  readonly figure?: string;
}

export const PERIODS = [7, 30, 90] as const;
export const COMPARISONS: readonly Figures['by'][] = ['tier', 'channel', 'variant'];
const USUAL: FiguresPlace = { period: { days: 30 }, by: 'tier' };

/** Reads the end of an address such as "#/figures/2026-11-01.2026-11-07.channel"; what it doesn't know is left out. */
export function figuresPlaceAt(key: string): FiguresPlace {
  const words = key.split('.').filter((word) => word !== '');
  const [from, to] = words.filter((word) => /^\d{4}-\d{2}-\d{2}$/.test(word));
  const days = Number(words.find((word) => /^\d{1,3}$/.test(word)));
  const by = COMPARISONS.find((one) => words.includes(one)) ?? USUAL.by;
  const figure = words.find((word) => /^[a-z]/.test(word) && !COMPARISONS.some((one) => one === word));
  return { period: periodOf(from, to, days), by, ...(figure !== undefined && { figure }) };
}

function periodOf(from: string | undefined, to: string | undefined, days: number): FiguresPlace['period'] {
  if (from !== undefined && to !== undefined) return { from, to };
  return days >= 1 ? { days } : USUAL.period;
}

/** Where a place is found, with what is another in it. */
export function hrefOf(place: FiguresPlace, { figure, ...changes }: Partial<FiguresPlace> = {}): string {
  const { period, by } = { ...place, ...changes };
  const days = 'days' in period ? [String(period.days)] : [period.from, period.to];
  return `#/figures/${[...days, by, ...(figure === undefined ? [] : [figure])].join('.')}`;
}

/** What the API is asked for the period. */
export const queryOf = ({ period }: Pick<FiguresPlace, 'period'>): string =>
  new URLSearchParams('days' in period ? { days: String(period.days) } : { ...period }).toString();

import { COMPARISONS, type Days, daysFrom, daysUpTo, MOST_DAYS, readFigures, readWays } from '#business/insights/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { problem, view } from '../answers.ts';
import type { Action, StaffPorts, StaffRequest } from '../ports.ts';

const USUAL_DAYS = '30';
/** Prices for costs are lists in this currency, whatever the shop sells in. */
const COST_CURRENCY = 'USD';

export const listFigures: Action = async (request, { insights, dayOf }) => {
  const days = daysIn(request, dayOf);
  if (!days) return problem('wrong-days');
  const asked = request.query.get('by') ?? 'tier';
  const by = COMPARISONS.find((one) => one === asked);
  if (!by) return problem('malformed');
  const currencies = { currency: PRICING_POLICY.currency, costCurrency: COST_CURRENCY };
  return view('figures', { ...(await readFigures(days, by, insights)), ...currencies });
};

export const listWays: Action = async (request, { insights, dayOf }) => {
  const days = daysIn(request, dayOf);
  return days ? view('paths', await readWays(days, insights)) : problem('wrong-days');
};

/** `from` and `to`, or so many `days` up to today as the shop knows it; undefined where that makes no days. */
function daysIn({ query, nowEpochSeconds }: StaffRequest, dayOf: StaffPorts['dayOf']): Days | undefined {
  const today = dayOf(new Date(nowEpochSeconds * 1000).toISOString());
  const [from, to] = [query.get('from'), query.get('to') ?? today];
  if (from !== null) return daysFrom(from, to);
  const count = Number(query.get('days') ?? USUAL_DAYS);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_DAYS;
  return isCount && daysFrom(to, to) ? daysUpTo(to, count) : undefined;
}

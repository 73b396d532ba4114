import { describe, expect, it } from '@jest/globals';
import type { FiguresView } from '#business/staff-views/index';
import { dayOfIn } from '#business/insights/index';
import { OPENED } from '../../../support/a-case.ts';
import { openStaffApi } from '../../../support/a-staff-api.ts';
import { sampleExperiments, sampleInsights } from '../../../support/figures-samples.ts';

const TODAY = new Date(OPENED * 1000).toISOString().slice(0, 10);

async function asking(path: string, query = '', ports = {}) {
  const { ask, tokenOf, trail } = await openStaffApi({ ports: { insights: sampleInsights(TODAY), ...ports } });
  return { ...(await ask('GET', path, { token: await tokenOf('ada'), query })), trail };
}

describe('GET /figures', () => {
  it('tells the last 30 days by tier where nothing else is asked for, with the currencies', async () => {
    const { status, body } = await asking('/figures');

    const { from, to, by, days, currency, costCurrency } = body as unknown as FiguresView;
    expect({ status, to, by, currency, costCurrency, days: days.length }).toEqual({
      ...{ status: 200, to: TODAY, by: 'tier', currency: 'USD', costCurrency: 'USD', days: 30 },
    });
    expect(from < to).toBe(true);
  });

  it.each([
    ['from=2026-03-01&to=2026-03-31&by=channel', '2026-03-01', '2026-03-31'],
    ['days=7', '2026-04-07', TODAY],
    ['days=7&to=2026-03-07', '2026-03-01', '2026-03-07'],
  ])('tells the days of %s', async (query, from, to) => {
    expect((await asking('/figures', query)).body).toMatchObject({ from, to });
  });

  it('knows today by the shop’s clock', async () => {
    const { body } = await asking('/figures', 'days=1', { dayOf: dayOfIn('Pacific/Kiritimati') });

    expect(body['to']).toBe('2026-04-13');
    expect((await asking('/figures', 'days=1', { dayOf: dayOfIn('Pacific/Pago_Pago') })).body['to']).toBe('2026-04-12');
  });

  it.each(['from=2026-04-02&to=2026-04-01', 'from=2025-01-01', 'from=yesterday', 'days=0', 'days=401', 'days=x'])(
    'says what days are to %s',
    async (query) => {
      expect(await asking('/figures', query)).toMatchObject({ status: 400, body: { code: 'wrong-days' } });
      expect(await asking('/paths', query)).toMatchObject({ status: 400, body: { code: 'wrong-days' } });
    },
  );

  it('compares by nothing that it doesn’t know', async () => {
    expect(await asking('/figures', 'by=customer')).toMatchObject({ status: 400, body: { code: 'malformed' } });
  });
});

it('GET /experiments tells what runs and what is learned', async () => {
  const { body } = await asking('/experiments', '', { experiments: sampleExperiments });

  expect(body).toMatchObject({
    areShown: true,
    currency: 'USD',
    experiments: [{ name: 'offer-wording', state: { state: 'running' } }, {}, {}],
    learning: {
      state: { state: 'running' },
      groups: expect.arrayContaining([expect.objectContaining({ tier: 'Gold' })]),
    },
  });
});

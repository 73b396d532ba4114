import { describe, expect, test } from '@jest/globals';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { PRODUCT_KINDS } from '#business/catalog/index';
import { ORDER_STATUSES, type OrderTrouble } from '#business/orders/index';
import { addDays, judgeClaim, RETURN_POLICY, windowDays } from '#business/returns/index';
import { SLOT_TYPE_VALUES } from '#generated/bot';
import { aClaim } from '../../../support/a-claim.ts';
import { anOrder } from '../../../support/an-order.ts';

const DELIVERED = '2026-02-01';
const after = (days: number): string => addDays(DELIVERED, days);

describe('a return of what has come', () => {
  test('is allowed in time', () => {
    expect(judgeClaim(aClaim({ reason: 'Changed Mind' }))).toBeUndefined();
  });

  test.each(ORDER_STATUSES.filter((status) => status !== 'delivered'))(
    'is refused for an order that is %s',
    (status) => {
      const refusal = judgeClaim(aClaim({ order: anOrder({ status }) }));

      expect(refusal?.code).toBe(status === 'cancelled' || status === 'returned' ? 'order-over' : 'not-delivered');
    },
  );

  test('tells when what hasn’t come is expected', () => {
    const refusal = judgeClaim(aClaim({ order: anOrder({ status: 'preparing', expectedOn: '2026-03-10' }) }));

    expect(refusal).toEqual({ code: 'not-delivered', status: 'preparing', expectedOn: '2026-03-10' });
  });
});

describe('what was lost or damaged on its way', () => {
  const problem = (kind: OrderTrouble, solvedAtIso?: string) => ({
    ...{
      kind,
      sinceIso: '2026-02-05T10:00:00Z',
      goodwillSinceIso: '2026-02-05T10:00:00Z',
      goodwillOfferId: 'goodwill',
    },
    ...(solvedAtIso !== undefined && { solvedAtIso }),
  });

  test.each([
    ['shipped', 'lost'],
    ['out-for-delivery', 'damaged'],
    ['delivered', 'damaged'],
  ] as const)('is made good for an order that is %s and %s', (status, trouble) => {
    expect(judgeClaim(aClaim({ order: anOrder({ status, problem: problem(trouble) }), trouble }))).toBeUndefined();
  });

  test.each([
    ['it has come after all', anOrder({ status: 'delivered', problem: problem('lost', '2026-02-07T10:00:00Z') })],
    ['it is only late', anOrder({ status: 'shipped', problem: problem('late') })],
    ['nothing is wrong with it', anOrder({ status: 'shipped' })],
    ['it is damaged, not lost', anOrder({ status: 'shipped', problem: problem('damaged') })],
  ])('isn’t made good when %s', (_, order) => {
    expect(judgeClaim(aClaim({ order, trouble: 'lost' }))).toEqual({ code: 'trouble-over' });
  });

  test('is made good once', () => {
    const order = anOrder({ status: 'shipped', problem: problem('lost') });
    const thing = { name: 'Pad', left: [], madeGood: 2 };

    expect(judgeClaim(aClaim({ order, thing, trouble: 'lost' }))).toEqual({
      ...{ code: 'nothing-left', name: 'Pad', way: 'made-good' },
    });
  });
});

describe('the window', () => {
  const cases = Object.entries(RETURN_POLICY.windowDays).flatMap(([category, days]) =>
    CUSTOMER_TIERS.map((tier) => [category, tier, days + RETURN_POLICY.extraDays[tier]] as const),
  );

  test.each(cases)('for %s and %s closes after %d days', (category, tier, days) => {
    const at = (day: number) => aClaim({ thing: { category }, tier, reason: 'Changed Mind', today: after(day) });

    expect(judgeClaim(at(days - 1))).toBeUndefined();
    expect(judgeClaim(at(days))).toBeUndefined();
    expect(judgeClaim(at(days + 1))).toMatchObject({ code: 'window-closed', until: after(days) });
  });

  test.each(SLOT_TYPE_VALUES.ReturnReasons)('is as long as whose fault it is says, for %s', (reason) => {
    const isFault = RETURN_POLICY.fault.reasons.includes(reason);
    const days = isFault ? 365 : 30;
    const at = (day: number) => aClaim({ reason, today: after(day) });

    expect(judgeClaim(at(days))).toBeUndefined();
    expect(judgeClaim(at(days + 1))).toMatchObject({ code: 'window-closed', until: after(days) });
  });

  test('says until when it could have been, and whether a fault would still count', () => {
    const late = { reason: 'Changed Mind', today: after(100) } as const;
    const tooLate = { reason: 'Defective', today: after(400) } as const;

    expect(judgeClaim(aClaim(late))).toEqual({
      code: 'window-closed',
      name: 'Charging Pad',
      deliveredOn: DELIVERED,
      until: '2026-03-03',
      isOpenForFaults: true,
    });
    expect(judgeClaim(aClaim(tooLate))).toMatchObject({ until: '2027-02-01', isOpenForFaults: false });
  });

  test('is the longest there is while no reason is known', () => {
    expect(judgeClaim(aClaim({ today: after(365) }))).toBeUndefined();
    expect(judgeClaim(aClaim({ today: after(366) }))?.code).toBe('window-closed');
  });

  test('is 30 days for what belongs to no category', () => {
    expect(windowDays('Services', 'Bronze')).toBe(RETURN_POLICY.otherWindowDays);
  });
});

describe('units', () => {
  test.each([
    [1, undefined],
    [2, undefined],
    [3, { code: 'too-many', name: 'Charging Pad', asked: 3, bought: 2, left: 2 }],
  ])('may go back as far as they were bought: %d of 2', (quantity, refusal) => {
    expect(judgeClaim(aClaim({ quantity }))).toEqual(refusal);
  });

  test('that are gone go back no more', () => {
    const oneLeft = aClaim({ thing: { left: [1] }, quantity: 2 });
    const returned = aClaim({ thing: { left: [] } });
    const exchanged = aClaim({ thing: { left: [], exchanged: 2 } });

    expect(judgeClaim(oneLeft)).toMatchObject({ code: 'too-many', left: 1 });
    expect(judgeClaim(returned)).toEqual({ code: 'nothing-left', name: 'Charging Pad', way: 'returned' });
    expect(judgeClaim(exchanged)).toMatchObject({ code: 'nothing-left', way: 'exchanged' });
  });
});

test.each(PRODUCT_KINDS)('sends back goods alone: %s', (kind) => {
  expect(judgeClaim(aClaim({ kind }))?.code).toBe(kind === 'goods' ? undefined : 'not-returnable');
});

describe('what is used up', () => {
  const serum = { thing: { category: 'Beauty', name: 'Serum' }, reason: 'Changed Mind' } as const;

  test('comes back unopened', () => {
    expect(judgeClaim(aClaim({ ...serum, condition: 'unopened' }))).toBeUndefined();
    expect(judgeClaim(aClaim({ ...serum, condition: 'opened' }))).toEqual({ code: 'opened', name: 'Serum' });
    expect(judgeClaim(aClaim({ ...serum, thing: { sku: 'HO-DESCALER' }, condition: 'opened' }))?.code).toBe('opened');
  });

  test('comes back opened when it is faulty', () => {
    expect(judgeClaim(aClaim({ ...serum, reason: 'Defective', condition: 'opened' }))).toBeUndefined();
  });

  test('leaves other things alone', () => {
    expect(judgeClaim(aClaim({ reason: 'Changed Mind', condition: 'opened' }))).toBeUndefined();
  });
});

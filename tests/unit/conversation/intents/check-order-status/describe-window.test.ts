import { describe, expect, it } from '@jest/globals';
import { describeWindow } from '#conversation/intents/check-order-status/describe-window';
import { message } from '#conversation/turn/index';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const turn = aTurn();
const at = (seconds: number) => new Date((turn.nowEpochSeconds + seconds) * 1000).toISOString();
const window = { fromIso: '2026-03-10T18:00:00Z', toIso: '2026-03-10T20:30:00Z' };

describe('the hours of delivery', () => {
  it.each([
    ['America/New_York', '14:00', '16:30', '2026-03-10'],
    ['Asia/Tokyo', '03:00', '05:30', '2026-03-11'],
  ])("are told on the customer's clock in %s", (timeZone, from, to, day) => {
    expect(describeWindow(anOrder({ status: 'shipped', window }), turn, timeZone)).toEqual([
      message('checkOrderStatus.window', { day, from, to, today: turn.today }),
    ]);
  });

  it.each([
    ['are not known', anOrder({ status: 'shipped' })],
    ['are over', anOrder({ status: 'shipped', window: { fromIso: at(-3600), toIso: at(-1) } })],
    ['are of an order that is late', anOrder({ status: 'delayed', window })],
  ])('are not told when they %s', (_, order) => {
    expect(describeWindow(order, turn, 'America/New_York')).toEqual([]);
  });
});

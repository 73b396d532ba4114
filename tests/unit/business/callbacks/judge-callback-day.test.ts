import { expect, it } from '@jest/globals';
import { judgeCallbackDay } from '#business/callbacks/index';

const TODAY = '2026-11-23';

it.each([
  ['2026-11-22', { kind: 'past', earliest: TODAY }],
  [TODAY, { kind: 'possible' }],
  ['2027-01-22', { kind: 'possible' }],
  ['2027-01-23', { kind: 'too-far', latest: '2027-01-22' }],
  ['0001-01-01', { kind: 'past', earliest: TODAY }],
  ['9999-12-31', { kind: 'too-far', latest: '2027-01-22' }],
])('a call on %s, asked for on November 23: %j', (day, judged) => {
  expect(judgeCallbackDay(day, TODAY)).toEqual(judged);
});

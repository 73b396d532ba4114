import { expect, test } from '@jest/globals';
import { switchOffSchedules } from '../../../../../local/stack/events/switch-off-schedules.ts';

test('takes schedules from functions, and no other event', () => {
  const functions = { sweeper: { events: [{ schedule: 'rate(1 minute)' }, { sqs: {} }] }, quiet: {} };

  switchOffSchedules(functions);

  expect(functions).toEqual({ sweeper: { events: [{ sqs: {} }] }, quiet: { events: [] } });
});

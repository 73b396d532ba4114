import { expect, it } from '@jest/globals';
import { endTask, forgetCustomer, forgetPassing, message } from '#conversation/turn/index';
import type { ValueKind } from '#conversation/understanding/values/index';
import { aMemory, anIdentity, aTask, known, waiting } from '../../../support/a-memory.ts';
import { aMood } from '../../../support/a-mood.ts';

const said = {
  identity: anIdentity(),
  known: { email: known('john.doe@email.com') },
  suspended: [aTask({ intent: 'ProcessReturn' })],
  queue: [waiting('CaptureLeadInfo')],
  lastSaid: [message('help.text')],
  trail: ['hello'],
  mood: aMood({ score: 20 }),
  timesLost: 1,
} as const;

it('ends the wish at hand, remembers which it was, and keeps all else', () => {
  expect(endTask(aMemory({ ...said, task: aTask() }))).toEqual(aMemory({ ...said, lastIntent: 'CheckOrderStatus' }));
});

it('remembers the wish before when none is at hand', () => {
  const memory = aMemory({ lastIntent: 'ProcessReturn' });

  expect(endTask(memory)).toEqual(memory);
});

it('forgets who the customer is, what they told and wanted, and what was said', () => {
  const memory = aMemory({ ...said, task: aTask(), lastIntent: 'ProcessReturn', validatedSlots: 'abc' });

  expect(forgetCustomer(memory, 3)).toEqual(aMemory({ epoch: 3, mood: said.mood, timesLost: 1 }));
});

it.each<[ValueKind, 'kept' | 'forgotten']>([
  ['orderNumber', 'kept'],
  ['email', 'kept'],
  ['phone', 'kept'],
  ['firstName', 'kept'],
  ['lastName', 'kept'],
  ['category', 'kept'],
  ['contactPreference', 'kept'],
  ['tier', 'kept'],
  ['budget', 'forgotten'],
  ['product', 'forgotten'],
  ['returnItem', 'forgotten'],
  ['returnReason', 'forgotten'],
  ['resolution', 'forgotten'],
  ['callbackDate', 'forgotten'],
  ['callbackTime', 'forgotten'],
  ['callbackTopic', 'forgotten'],
])('once a wish is met, %s is %s', (kind, fate) => {
  const memory = aMemory({ known: { [kind]: known('value') } });

  expect(forgetPassing(memory)).toEqual(fate === 'kept' ? memory : aMemory());
});

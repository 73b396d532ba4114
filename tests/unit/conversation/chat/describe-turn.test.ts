import { expect, it } from '@jest/globals';
import { describeTurn } from '../../../../src/conversation/chat/index.ts';
import { type Memory, type Message, message, type Task } from '../../../../src/conversation/turn/index.ts';
import { renderEnUs } from '../../../../src/conversation/messages/index.ts';
import { aMemory } from '../../../support/a-memory.ts';

const OFFERED: Task = {
  ...{ intent: 'UpsellProducts', filled: {}, asked: 'yes', timesMissed: 0, isToBeConfirmed: false, isOffered: true },
};
const found = message('checkOrderStatus.found');
const told = { intent: '', state: 'in-progress' } as const;

const turnOf = (
  said: readonly Message[],
  { memory = {}, ...lex }: { memory?: Partial<Memory>; intent?: string; state?: 'fulfilled' | 'failed' },
) =>
  describeTurn(
    aMemory({ lastSaid: said, ...memory }),
    { ...told, ...lex, texts: said.map((one) => renderEnUs(one)) },
    0,
  );

it('is about the wish that the answer met, although it ends with an offer', () => {
  const memory = { task: OFFERED, lastIntent: 'CheckOrderStatus' } as const;
  const turn = turnOf([found, message('upsellProducts.offer', { category: 'Home' })], {
    memory,
    intent: 'UpsellProducts',
  });

  expect(turn).toMatchObject({ intent: 'CheckOrderStatus', state: 'fulfilled', asks: 'yes' });
});

it('is about the wish at hand while it is still asking', () => {
  const task = { ...OFFERED, isOffered: false, asked: { slot: 'Budget' } };
  const turn = turnOf([found], { memory: { task, lastIntent: 'CheckOrderStatus' }, intent: 'UpsellProducts' });

  expect(turn).toMatchObject({ intent: 'UpsellProducts', state: 'in-progress', asks: 'Budget' });
});

it.each(['stop.goodbye', 'stop.rated'] as const)(
  'is about the end where it says %s, whatever Lex took it for',
  (key) => {
    expect(turnOf([message(key)], { intent: 'CheckOrderStatus', state: 'failed' })).toMatchObject({
      ...{ intent: 'Stop', state: 'fulfilled' },
    });
  },
);

it('is about no wish where the words were a courtesy', () => {
  const turn = turnOf([message('courtesy.thanks')], { memory: { lastIntent: 'CheckOrderStatus' } });

  expect(turn).toMatchObject({ intent: '', state: 'in-progress' });
});

it('tells a question that is asked again by how often it was asked', () => {
  const asked = (attempt: number) => message('question', { intent: 'CheckOrderStatus', slot: 'OrderNumber', attempt });

  expect(turnOf([asked(0)], {}).said).toEqual(['question']);
  expect(turnOf([asked(1)], {}).said).toEqual(['question-2']);
});

import { expect, it } from '@jest/globals';
import { keepState, recallState } from '../../../../web/widget/session/kept-state.ts';
import { after, answered, conversation, inShort, said } from '../../../support/chat-widget/a-chat.ts';

const inMemory = (kept: Record<string, string> = {}) => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => void (kept[key] = value),
});

it('brings back the conversation, what waits and what was being written, and no history', () => {
  const storage = inMemory();
  const state = after(said('m1'), answered('m1'), said('m2', 'two'), { kind: 'typed', draft: 'three' });

  keepState(storage, 'k', state);
  const recalled = recallState(storage, 'k');

  expect(recalled).toMatchObject({ conversation: { ...conversation, token: 't-2' }, draft: 'three', isOpen: true });
  expect(inShort({ entries: recalled.entries ?? [] })).toEqual(['you?: two']);
});

it.each(['', '{', 'null', '7', '{"conversation":{"id":1},"waiting":[{"key":1},null],"draft":4,"isOpen":"yes"}'])(
  'takes nothing from what makes no sense: %s',
  (kept) => {
    const { conversation: none, ...recalled } = recallState(inMemory({ k: kept }), 'k');

    expect(none).toBeUndefined();
    expect([{}, { entries: [], draft: '', isOpen: false }]).toContainEqual(recalled);
  },
);

it('goes on where a browser keeps nothing', () => {
  const refusing = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
  };

  expect(() => keepState(refusing, 'k', after())).not.toThrow();
  expect(recallState(refusing, 'k')).toEqual({});
  expect(recallState(undefined, 'k')).toEqual({});
});

import { describe, expect, it } from '@jest/globals';
import { reduce } from '../../../../web/widget/state/reduce.ts';
import { isAnswering, openAnswer, unreadOf } from '../../../../web/widget/state/questions.ts';
import { after, answered, AT, botLine, customerLine, inShort, said } from '../../../support/chat-widget/a-chat.ts';

const history = (...lines: ReturnType<typeof customerLine>[]) =>
  ({ kind: 'history-read', conversationId: 'c-1', lines }) as const;
const over = { kind: 'over', conversationId: 'c-1' } as const;

describe('what is said', () => {
  it('waits at the end, empties the box, and has its answer behind it', () => {
    const state = after({ kind: 'typed', draft: 'one' }, said('m1', 'one'), said('m2', 'two'), answered('m1', 'first'));

    expect(inShort(state)).toEqual(['you: one', 'bot: first', 'you?: two']);
    expect(state.draft).toBe('');
    expect(state.conversation?.token).toBe('t-2');
    expect(isAnswering(state)).toBe(true);
  });

  it('takes an answer once, and none of a conversation that was left', () => {
    const state = after(said('m1'), answered('m1'));

    expect(reduce(state, answered('m1', 'again'))).toBe(state);
    const restarted = after(
      said('m1'),
      { kind: 'restarted' },
      { kind: 'begun', conversation: { id: 'c-2', token: 't' } },
    );
    expect(reduce(restarted, answered('m1'))).toBe(restarted);
    expect(reduce(restarted, over)).toBe(restarted);
  });

  it('says nothing where nothing was written', () => {
    expect(inShort(after(said('m1', '  \n')))).toEqual([]);
  });
});

describe('a choice', () => {
  const chose = (messageId: string) =>
    ({ kind: 'chose', key: 'm1:answer', messageId, text: 'Yes', atIso: AT }) as const;

  it('is said once, however often it is clicked', () => {
    const state = after(said('m1'), answered('m1'), chose('m2'), chose('m3'));

    expect(inShort(state)).toEqual(['you: hello', 'bot: hi', 'you?: Yes']);
  });

  it('of an earlier answer, or of a conversation that has ended, is none any more', () => {
    expect(openAnswer(after(said('m1'), answered('m1'), said('m2')))).toBeUndefined();
    expect(openAnswer(after(said('m1'), answered('m1'), over))).toBeUndefined();
    expect(inShort(after(said('m1'), answered('m1'), over, chose('m2')))).not.toContain('you?: Yes');
  });
});

describe('a conversation that is over', () => {
  it('gives back what was not answered, before what is being written', () => {
    const state = after(said('m1'), answered('m1'), said('m2', 'yes'), { kind: 'typed', draft: 'and more' }, over);

    expect(state.conversation).toBeUndefined();
    expect(state.draft).toBe('yes\nand more');
    expect(inShort(state)).toEqual(['you: hello', 'bot: hi', '(conversation-over)']);
  });
});

describe('a refused message', () => {
  it('goes back to the box, unless something else is there', () => {
    const refused = { kind: 'refused', messageId: 'm1', reason: 'too-long' } as const;

    expect(after(said('m1', 'long'), refused)).toMatchObject({ draft: 'long' });
    expect(after(said('m1', 'long'), { kind: 'typed', draft: 'new' }, refused)).toMatchObject({ draft: 'new' });
    expect(inShort(after(said('m1', 'long'), refused))).toEqual(['you!: long', '(too-long)']);
  });
});

describe('the transcript of the server', () => {
  it('comes before what waits, and answers what it has an answer to', () => {
    const state = after(
      said('m2', 'two'),
      said('m3', 'three'),
      history(customerLine('m1', 'one'), botLine('m1', 'first'), customerLine('m2', 'two'), botLine('m2', 'second')),
    );

    expect(inShort(state)).toEqual(['you: one', 'bot: first', 'you: two', 'bot: second', 'you?: three']);
  });

  it('leaves a message waiting whose answer is still being made', () => {
    expect(inShort(after(said('m1'), history(customerLine('m1'))))).toEqual(['you?: hello']);
  });

  it('leaves what is known already as it is', () => {
    const state = after(said('m1'), answered('m1'));
    const again = reduce(state, history(customerLine('m1'), botLine('m1')));

    expect(again.entries.every((entry, at) => entry === state.entries[at])).toBe(true);
  });
});

describe('an unknown outcome', () => {
  const lookedUp = (...lines: ReturnType<typeof customerLine>[]) =>
    ({ kind: 'looked-up', conversationId: 'c-1', messageId: 'm1', lines }) as const;

  it('is told, and the message is sent no more', () => {
    expect(inShort(after(said('m1'), lookedUp()))).toEqual(['you: hello', '(outcome-unknown)']);
    expect(inShort(after(said('m1'), lookedUp(customerLine('m1'))))).toEqual(['you: hello', '(outcome-unknown)']);
  });

  it('is the answer where the transcript has one', () => {
    const state = after(said('m1'), lookedUp(customerLine('m1'), botLine('m1', 'done')));

    expect(inShort(state)).toEqual(['you: hello', 'bot: done']);
    expect(state.aloud).toHaveLength(1);
  });
});

describe('what is read aloud', () => {
  it('is each answer and remark once, and none that a reload brings back', () => {
    const state = after(said('m1'), answered('m1', 'one'), answered('m1', 'one'), history(botLine('m0', 'old')), over);

    expect(state.aloud.map(({ number, of }) => [number, 'note' in of ? of.note : of.pieces])).toEqual([
      [1, [{ kind: 'text', text: 'one' }]],
      [2, 'conversation-over'],
    ]);
  });

  it('has numbers that are never given twice', () => {
    const messages = Array.from({ length: 20 }, (_, at) => [said(`m${at}`), answered(`m${at}`)]).flat();

    expect(after(...messages).aloud.map(({ number }) => number)).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  });
});

describe('the badge', () => {
  it('counts answers that came while the chat was closed, and the inbox', () => {
    const state = after(said('m1'), { kind: 'closed' }, answered('m1'), {
      kind: 'inbox-read',
      messages: [],
      unread: 2,
    });

    expect(unreadOf(state)).toBe(3);
    expect(unreadOf(reduce(state, { kind: 'opened' }))).toBe(2);
  });
});

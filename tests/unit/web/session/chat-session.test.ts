import { describe, expect, it } from '@jest/globals';
import type { ChatClient } from '../../../../web/widget/api/chat-client.ts';
import { type Failure, failureOf, type Outcome } from '../../../../web/widget/api/outcome.ts';
import { createChatSession } from '../../../../web/widget/session/chat-session.ts';
import { createServerClock } from '../../../../web/widget/session/server-clock.ts';
import { AT, botLine, customerLine, inShort, pieces } from '../../../support/chat-widget/a-chat.ts';

type Sent = { messageId: string; text: string; to: string };

/** A session whose server does as it is told: one failure after the other, then answers. */
function open(failures: Failure[], lines: ReturnType<typeof botLine>[] = []) {
  const sent: Sent[] = [];
  const pauses: number[] = [];
  let begun = 0;
  let ids = 0;
  const answer = <T>(value: T): Promise<Outcome<T>> =>
    Promise.resolve({ kind: 'answered', answer: value, sentAtMs: Date.parse(AT) });
  const client: ChatClient = {
    begin: () => answer({ conversationId: `c-${(begun += 1)}`, token: 't', nowIso: AT }),
    send(to, { messageId, text }) {
      sent.push({ messageId, text, to: to.id });
      const failure = failures.shift();
      return failure
        ? Promise.resolve(failure)
        : answer({ messageId, pieces: pieces(`re: ${text}`), token: 't2', nowIso: AT });
    },
    history: () => answer({ lines, nowIso: AT }),
    inbox: () => answer({ messages: [], unread: 0 }),
    markRead: () => answer({ unread: 0 }),
    rate: (_, rating) => answer({ rating }),
    remove: () => answer({}),
  };
  const session = createChatSession(
    {
      client,
      clock: createServerClock(
        () => Date.parse(AT),
        () => 0,
      ),
      newMessageId: () => `m${(ids += 1)}`,
      pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
      keep: () => undefined,
      draw: () => undefined,
    },
    {},
  );
  return { session, sent, pauses, shown: () => inShort(session.state()) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const problem = (status: number, code: string, retryAfterSeconds?: number) =>
  failureOf(status, { code, retryAfterSeconds });

describe('a message', () => {
  it('begins a conversation, goes in order, and one at a time', async () => {
    const { session, sent, shown } = open([]);

    session.say('one');
    session.say('two');
    await settled();

    expect(shown()).toEqual(['you: one', 'bot: re: one', 'you: two', 'bot: re: two']);
    expect(sent.map(({ text, to }) => `${to} ${text}`)).toEqual(['c-1 one', 'c-1 two']);
  });

  it('is sent again under the same id when it is lost, or when nothing was done', async () => {
    const { session, sent, pauses, shown } = open([
      { kind: 'lost' },
      problem(429, 'too-many-requests', 7),
      problem(503, 'unavailable'),
      failureOf(502, {}),
    ]);

    session.say('buy');
    await settled();

    expect(sent.map(({ messageId }) => messageId)).toEqual(['m1', 'm1', 'm1', 'm1', 'm1']);
    expect(pauses).toEqual([1_000, 7_000, 4_000, 8_000]);
    expect(shown()).toEqual(['you: buy', 'bot: re: buy']);
    expect(session.state().link).toBe('ready');
  });

  it('is never sent again when its outcome is unknown: the conversation is read', async () => {
    const { session, sent, shown } = open(
      [problem(503, 'outcome-unknown')],
      [customerLine('m1', 'buy'), botLine('m1', 'bought')],
    );

    session.say('buy');
    await settled();

    expect(sent).toHaveLength(1);
    expect(shown()).toEqual(['you: buy', 'bot: bought']);
  });

  it('goes back to the box when the conversation is over, and the next begins a new one', async () => {
    const { session, sent, shown } = open([problem(401, 'conversation-over')]);

    session.say('yes');
    await settled();
    expect(session.state()).toMatchObject({ draft: 'yes' });
    expect(shown()).toEqual(['(conversation-over)']);

    session.say('hello');
    await settled();
    expect(sent.map(({ to, text }) => `${to} ${text}`)).toEqual(['c-1 yes', 'c-2 hello']);
  });

  it.each([
    [413, 'too-long', '(too-long)'],
    [400, 'malformed', '(refused)'],
    [409, 'message-differs', '(refused)'],
  ])('is given back once when it is refused: %i %s', async (status, code, note) => {
    const { session, sent, shown } = open([problem(status, code)]);

    session.say('hm');
    await settled();

    expect(sent).toHaveLength(1);
    expect(shown()).toEqual(['you!: hm', note]);
  });

  it('of a conversation that was left is sent no more', async () => {
    const { session, sent, shown } = open([{ kind: 'lost' }]);

    session.say('old');
    session.dispatch({ kind: 'restarted' });
    await settled();

    expect(sent.length).toBeLessThanOrEqual(1);
    expect(shown()).toEqual(['(restarted)']);
  });
});

describe('failureOf', () => {
  it.each([
    [401, 'over'],
    [413, 'too-long'],
    [429, 'busy'],
    [500, 'lost'],
    [504, 'lost'],
    [403, 'refused'],
  ])('takes %i of a gateway, without a code of ours, for %s', (status, kind) => {
    expect(failureOf(status, {}).kind).toBe(kind);
  });

  it('takes a code that is no code for none', () => {
    expect(failureOf(503, { code: 'constructor' }).kind).toBe('lost');
    expect(failureOf(429, { code: 7, retryAfterSeconds: 'soon' })).toEqual({ kind: 'busy' });
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoChatBook } from '#adapters/dynamodb/dynamo-chat-book';
import {
  type BotReply,
  type ChatBot,
  type ChatPorts,
  endConversation,
  NOTHING_USED,
  rateConversation,
  readTranscript,
  takeMessage,
  TURN_TIMES,
} from '#business/chat/index';
import { createStorage } from './storage.ts';

const START = 1_795_420_000_000;
const storage = createStorage();
afterAll(storage.close);

type Said = Awaited<ReturnType<ChatBot['say']>>;

/** A bot that remembers how often it was spoken to, and whose answers can be lost on the way. */
function aBot() {
  const heard: string[] = [];
  const fate = { next: 'answered' as 'answered' | 'lost' | 'refused' | 'crash' | 'silent' };
  const reply = (customerId?: string): BotReply => ({
    pieces: [{ kind: 'text', text: `answer ${heard.length} to ${heard.at(-1)}` }],
    mark: `mark-${heard.length}`,
    facts: {
      ...{ intent: 'Help', isMissed: false, state: 'fulfilled', said: ['help.text'], mood: 0 },
      ...(customerId === undefined ? { rung: 'none' } : { rung: 'order-and-email', customerId }),
    },
    isRated: heard.at(-1) === '5',
    usedInAll: { ...NOTHING_USED, requests: 3 * heard.length, tableCalls: heard.length },
  });
  const whoSays = (text: string | undefined) => (text?.startsWith('I am ') ? text.slice(5) : undefined);
  const bot: ChatBot = {
    say({ text }): Promise<Said> {
      const { next } = fate;
      fate.next = 'answered';
      if (next === 'refused') return Promise.resolve({ kind: 'not-taken', isBusy: false });
      if (next === 'silent') return Promise.resolve({ kind: 'unknown', isEnded: false });
      heard.push(text);
      if (next === 'crash') return Promise.reject(new Error('The function ends here.'));
      if (next === 'lost') return Promise.resolve({ kind: 'unknown', isEnded: false });
      return Promise.resolve({ kind: 'answered', reply: reply(whoSays(text)) });
    },
    look: () => Promise.resolve(heard.length === 0 ? undefined : reply(whoSays(heard.at(-1)))),
    forget: () => Promise.resolve(),
  };
  return { bot, heard, fate };
}

let conversations = 0;
async function open() {
  const { client, tables } = await storage.open();
  const { bot, heard, fate } = aBot();
  const clock = { now: START };
  let ids = 0;
  const conversationId = `chat-${++conversations}`;
  const ports: ChatPorts = {
    book: createDynamoChatBook(client, tables, { delay: () => new Promise(setImmediate), random: () => 0.5 }),
    ...{ bot, markText: (id, text) => `${id}/${text}`, redact: (text) => text.replaceAll('secret', '[kept]') },
    readRating: (text) => (text === '5' ? 5 : undefined),
    findTier: () => Promise.resolve('Gold'),
    variantsOf: ({ tier = 'none' }) => Promise.resolve({ 'offer-wording': `of ${tier}` }),
    takeUsed: () => ({ ...NOTHING_USED, requests: 1 }),
    newEventId: () => `event-${String(++ids).padStart(4, '0')}`,
    nowMs: () => clock.now,
    pause: (milliseconds) => {
      clock.now += milliseconds;
      return new Promise(setImmediate);
    },
  };
  await ports.book.begin(conversationId, START / 1000);
  const say = (text: string, messageId = `message-${text}`, by = ports) =>
    takeMessage({ conversationId, channel: 'web', messageId, text, attributes: {}, arrivedAtMs: clock.now }, by);
  const find = async () => (await ports.book.find(conversationId, Math.floor(clock.now / 1000)))!;
  const read = async () => readTranscript(await find(), 'web', ports);
  const events = async () => {
    const scan = new ScanCommand({
      TableName: tables.events,
      FilterExpression: '#aggregate = :of',
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
      ExpressionAttributeValues: { ':of': `CONVERSATION#${conversationId}` },
    });
    const { Items = [] } = await client.send(scan);
    return Items.sort((one, other) => (String(one['event']) < String(other['event']) ? -1 : 1));
  };
  return { conversationId, client, tables, ports, heard, fate, clock, say, find, read, events };
}

const answer = (text: string) => ({ kind: 'answered', pieces: [{ kind: 'text', text }] });

describe('a message', () => {
  it('is said to the bot once, however often it comes in at the same moment', async () => {
    const { say, heard, events } = await open();

    const outcomes = await Promise.all(Array.from({ length: 12 }, () => say('hello')));

    expect(heard).toEqual(['hello']);
    expect(outcomes).toEqual(Array(12).fill(answer('answer 1 to hello')));
    expect(await events()).toMatchObject([{ data: { turn: 1, variants: { 'offer-wording': 'of none' } } }]);
  });

  it('gets the same answer later, and none to other words', async () => {
    const { say, heard } = await open();
    await say('hello');
    await say('more');

    expect(await say('hello')).toEqual(answer('answer 1 to hello'));
    expect(await say('others', 'message-hello')).toEqual({ kind: 'differs' });
    expect(heard).toEqual(['hello', 'more']);
  });

  it('costs what the bot and the channel used for it, and nothing of the one before', async () => {
    const { say, events } = await open();
    await say('hello');
    await say('more');
    await say('more');

    const usage = { 'lex-text-request': 1, 'lambda-request': 3 + 1, 'dynamodb-call': 1 };
    expect(await events()).toMatchObject([{ data: { usage } }, { data: { usage } }]);
  });

  it('waits for the one before it', async () => {
    const { say, heard, read, events } = await open();

    await Promise.all(['a', 'b', 'c', 'd'].map((text) => say(text)));

    expect([...heard].sort()).toEqual(['a', 'b', 'c', 'd']);
    const lines = await read();
    expect(lines.flatMap((line) => (line.from === 'customer' ? line.text : []))).toEqual(heard);
    expect((await events()).map(({ data }) => (data as { turn: number }).turn)).toEqual([1, 2, 3, 4]);
  });

  it('is as if it had never come in when the bot has surely not heard it', async () => {
    const { say, fate, heard, read } = await open();
    fate.next = 'refused';

    expect(await say('hello')).toEqual({ kind: 'unavailable' });
    expect(await read()).toEqual([]);
    expect(await say('hello')).toEqual(answer('answer 1 to hello'));
    expect(heard).toEqual(['hello']);
  });

  it('has the answer that was lost on the way', async () => {
    const { say, fate, heard } = await open();
    await say('first');
    fate.next = 'lost';

    expect(await say('hello')).toEqual(answer('answer 2 to hello'));
    expect(await say('hello')).toEqual(answer('answer 2 to hello'));
    expect(heard).toEqual(['first', 'hello']);
  });

  it('is found out by the next to come after whoever had it is gone', async () => {
    const { say, fate, heard, clock, read } = await open();
    fate.next = 'crash';
    await expect(say('hello')).rejects.toThrow();

    expect(await say('hello')).toEqual({ kind: 'unavailable' });
    clock.now += TURN_TIMES.leaseSeconds * 1000;
    const [again, next] = [await say('hello'), await say('next')];

    expect(again).toEqual(answer('answer 1 to hello'));
    expect(next).toEqual(answer('answer 2 to next'));
    expect(heard).toEqual(['hello', 'next']);
    expect(await read()).toHaveLength(4);
  });

  it('is not said again when nobody can tell what became of it, and the conversation goes on', async () => {
    const { say, fate, heard, clock, read } = await open();
    await say('first');
    fate.next = 'silent';

    expect(await say('hello')).toEqual({ kind: 'outcome-unknown' });
    clock.now += TURN_TIMES.leaseSeconds * 1000;
    expect(await say('hello')).toEqual({ kind: 'outcome-unknown' });
    expect(await say('next')).toEqual(answer('answer 2 to next'));

    expect(heard).toEqual(['first', 'next']);
    expect((await read()).map(({ from }) => from)).toEqual(['customer', 'bot', 'customer', 'customer', 'bot']);
  });
});

describe('a conversation', () => {
  it('keeps words as they may be kept, and says whose they are once that is known', async () => {
    const { say, read, events, client, tables, conversationId } = await open();
    await say('my secret');
    await say('I am C-1');

    expect((await read())[0]).toMatchObject({ text: 'my [kept]' });
    expect((await events()).map(({ data }) => data as object)).toEqual([
      expect.not.objectContaining({ customerId: expect.anything() }),
      expect.objectContaining({ customerId: 'C-1', tier: 'Gold' }),
    ]);
    const scan = new ScanCommand({
      TableName: tables.conversations,
      FilterExpression: 'conversationId = :id AND customerId = :customerId',
      ExpressionAttributeValues: { ':id': conversationId, ':customerId': 'C-1' },
    });
    expect((await client.send(scan)).Items).toHaveLength(3);
  });

  it('is rated once, by whichever way', async () => {
    const { say, ports, find, events } = await open();
    await say('5');

    expect(await rateConversation(await find(), { rating: 2, channel: 'web' }, ports)).toBe(5);
    const rated = (await events()).filter(({ type }) => type === 'conversation-rated');
    expect(rated).toMatchObject([{ data: { rating: 5, channel: 'web' } }]);
  });

  it('keeps a typed rating with its answer, or neither', async () => {
    const { say, ports, find, events } = await open();
    const answerOnly: ChatPorts['book']['answer'] = async (...kept) => {
      await ports.book.answer(...kept);
      throw new Error('The function ends here.');
    };

    await expect(say('5', 'message-5', { ...ports, book: { ...ports.book, answer: answerOnly } })).rejects.toThrow();

    expect((await find()).rating).toBe(5);
    expect((await events()).map(({ type }) => String(type)).sort()).toEqual(['conversation-rated', 'turn-taken']);
  });

  it('keeps the answer when a button was pressed before the typed rating was kept', async () => {
    const { say, ports, find, events } = await open();
    const variantsOf: ChatPorts['variantsOf'] = async (who) => {
      await rateConversation(await find(), { rating: 2, channel: 'web' }, ports);
      return ports.variantsOf(who);
    };

    expect(await say('5', 'message-5', { ...ports, variantsOf })).toMatchObject({
      kind: 'answered',
    });

    const rated = (await events()).filter(({ type }) => type === 'conversation-rated');
    expect(rated).toMatchObject([{ data: { rating: 2 } }]);
    expect((await find()).rating).toBe(2);
  });

  it('is rated by one of two who rate at once, and both hear which', async () => {
    const { ports, find, events } = await open();
    const chat = await find();

    const counted = await Promise.all(
      [1, 4].map((rating) => rateConversation(chat, { rating, channel: 'web' }, ports)),
    );

    expect(counted[0]).toBe(counted[1]);
    expect(await events()).toHaveLength(1);
  });

  it('is gone with its transcript when its customer ends it', async () => {
    const { say, find, ports, client, tables, conversationId } = await open();
    await say('hello');

    expect(await endConversation(await find(), ports)).toBe(true);

    expect(await say('more')).toEqual({ kind: 'over' });
    expect(await endConversation(await find(), ports)).toBe(false);
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.conversations }));
    const left = Items.filter((item) => item['conversationId'] === conversationId);
    expect(left).toEqual([expect.objectContaining({ messageIds: [], isOver: true })]);
  });
});

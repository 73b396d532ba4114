import { afterAll, describe, expect, it } from '@jest/globals';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoChannelDesk } from '#adapters/dynamodb/dynamo-channel-desk';
import { createDynamoChatBook } from '#adapters/dynamodb/dynamo-chat-book';
import {
  CHANNEL_POLICY,
  type ChannelMessage,
  type ChannelPorts,
  enterLine,
  type PartSent,
  takeChannelMessage,
} from '#business/channels/index';
import { NOTHING_USED, type ChatBot, type Piece } from '#business/chat/index';
import { renderFor, renderNotice } from '#conversation/channels/index';
import { createStorage } from './storage.ts';

const START = 1_795_420_000_000;
const storage = createStorage();
afterAll(storage.close);

/** A bot that offers the same choices with each answer, and asks what it is told to. */
function aBot() {
  const heard: string[] = [];
  const state = { asks: undefined as string | undefined, isDown: false };
  const pieces = (): Piece[] => [
    { kind: 'text', text: `Answer ${heard.length}.` },
    {
      kind: 'choices',
      choices: [
        { label: 'Refund', says: 'a refund' },
        { label: 'Exchange', says: 'an exchange' },
      ],
    },
  ];
  const bot: ChatBot = {
    say({ text }) {
      if (state.isDown) return Promise.resolve({ kind: 'not-taken', isBusy: false });
      heard.push(text);
      const facts = { intent: 'Help', isMissed: false, state: 'fulfilled', said: [], mood: 0, rung: 'none' } as const;
      const asks = state.asks === undefined ? {} : { asks: state.asks };
      const reply = { pieces: pieces(), mark: `mark-${heard.length}`, facts: { ...facts, ...asks }, isRated: false };
      return Promise.resolve({ kind: 'answered', reply });
    },
    look: () => Promise.resolve(undefined),
    forget: () => Promise.resolve(),
  };
  return { bot, heard, state };
}

let people = 0;
async function open() {
  const { client, tables } = await storage.open();
  const { bot, heard, state } = aBot();
  const clock = { now: START };
  const sent: string[] = [];
  const fate = { sending: [] as PartSent[], isSilenced: false, hasBadToken: false };
  const address = `1555555${String(++people).padStart(4, '0')}`;
  let ids = 0;
  const pause = (milliseconds: number) => {
    clock.now += milliseconds;
    return new Promise(setImmediate);
  };
  const ports: ChannelPorts = {
    chat: {
      book: createDynamoChatBook(client, tables, { delay: () => new Promise(setImmediate), random: () => 0.5 }),
      ...{ bot, markText: (id, text) => `${id}/${text}`, redact: (text) => text, readRating: () => undefined },
      findTier: () => Promise.resolve(undefined),
      variantsOf: () => Promise.resolve({}),
      takeUsed: () => NOTHING_USED,
      newEventId: () => `channels-${people}-${++ids}`,
      ...{ nowMs: () => clock.now, pause },
    },
    desk: createDynamoChannelDesk(client, tables.conversations),
    attempts: createDynamoAttemptCounter(client, tables.conversations),
    send(_to, part) {
      if (fate.hasBadToken) return Promise.reject(new Error('The token is refused.'));
      const outcome = fate.sending.shift() ?? { kind: 'accepted' };
      if (outcome.kind === 'accepted' || outcome.kind === 'unknown') sent.push(part.text);
      return Promise.resolve(outcome);
    },
    isSilenced: () => Promise.resolve(fate.isSilenced),
    ...{ render: renderFor, renderNotice, count: () => undefined },
    hash: (use, words) => `${use}.${words.join('.')}`.replaceAll(/[^\w.-]/g, '_'),
    hashContact: (who) => `hash of ${who.address}`,
    attributesOf: () => ({}),
  };
  const said = (providerId: string, text: string | undefined, more: Partial<ChannelMessage> = {}): ChannelMessage => ({
    ...{
      channel: 'sms',
      account: '+15550100',
      address,
      providerId: `${address}-${providerId}`,
      sentAtEpochSeconds: Math.floor(clock.now / 1000),
    },
    said: text === undefined ? { kind: 'other' } : { kind: 'words', text },
    ...more,
  });
  const enter = (...messages: ChannelMessage[]) =>
    enterLine(messages, clock.now, { desk: ports.desk, hash: ports.hash, handOn: () => Promise.resolve() });
  const take = (message: ChannelMessage) => takeChannelMessage(message, ports);
  const comes = async (message: ChannelMessage) => {
    await enter(message);
    return take(message);
  };
  const conversationsOf = async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.conversations }));
    const mine = Items.filter((item) => JSON.stringify(item).includes(address));
    return { mine, begun: mine.filter(({ key }) => String(key).startsWith('CHAT#')).length };
  };
  return { ...{ ports, heard, state, clock, sent, fate, said, enter, take, comes, conversationsOf, address } };
}

describe('a message of a channel', () => {
  it('is answered once, however often it is delivered', async () => {
    const { said, comes, heard, sent } = await open();
    const message = said('m-1', 'hello');

    expect(await comes(message)).toEqual({ kind: 'sent' });
    expect(await comes(message)).toEqual({ kind: 'sent' });
    expect(await Promise.all([comes(message), comes(message)])).toEqual([{ kind: 'sent' }, { kind: 'sent' }]);

    expect(heard).toEqual(['hello']);
    expect(sent).toEqual(['Answer 1.\n\n1 Refund\n2 Exchange\nReply 1 or 2.']);
  });

  it('is answered once when two take it at the same moment', async () => {
    const { said, enter, take, heard, sent } = await open();
    const message = said('m-1', 'hello');
    await enter(message);

    await Promise.all([take(message), take(message)]);

    expect(heard).toEqual(['hello']);
    expect(sent).toHaveLength(1);
  });

  it('waits for those that came before it, and doesn’t overtake them', async () => {
    const { said, enter, take, heard } = await open();
    const [first, second] = [said('m-1', 'one'), said('m-2', 'two')];
    await enter(first, second);

    expect(await take(second)).toEqual({ kind: 'not-yet', reason: 'in-line' });
    expect(heard).toEqual([]);
    await Promise.all([take(second), take(first)]);

    expect(heard).toEqual(['one', 'two']);
  });

  it('doesn’t wait for ever for one that is lost', async () => {
    const { said, enter, take, clock, heard } = await open();
    await enter(said('m-1', 'lost'));
    clock.now += CHANNEL_POLICY.lostAfterMs + 1;
    await enter(said('m-2', 'two'));

    expect(await take(said('m-2', 'two'))).toEqual({ kind: 'sent' });
    expect(heard).toEqual(['two']);
  });

  it('goes on with a conversation for half an hour, and begins another then', async () => {
    const { said, comes, clock, conversationsOf } = await open();
    await comes(said('m-1', 'one'));
    clock.now += (CHANNEL_POLICY.silenceSeconds - 1) * 1000;
    await comes(said('m-2', 'two'));

    expect((await conversationsOf()).begun).toBe(1);

    clock.now += CHANNEL_POLICY.silenceSeconds * 1000;
    await comes(said('m-3', 'three'));

    expect((await conversationsOf()).begun).toBe(2);
  });

  it('that comes again in a later conversation gets the answer of its own, once', async () => {
    const { said, comes, clock, heard, sent } = await open();
    const old = said('m-1', 'one');
    await comes(old);
    clock.now += CHANNEL_POLICY.silenceSeconds * 1000;
    await comes(said('m-2', 'two'));

    await comes(old);

    expect(heard).toEqual(['one', 'two']);
    expect(sent).toHaveLength(2);
  });

  it('older than a day isn’t answered any more', async () => {
    const { said, comes, clock, heard } = await open();
    const message = said('m-1', 'hello');
    clock.now += (CHANNEL_POLICY.answerWithinSeconds + 1) * 1000;

    expect(await comes(message)).toEqual({ kind: 'dropped', reason: 'window-closed' });
    expect(heard).toEqual([]);
  });
});

describe('a bare number', () => {
  it('is the choice that was offered last, also when it is delivered again', async () => {
    const { said, comes, heard } = await open();
    await comes(said('m-1', 'hello'));
    await comes(said('m-2', '2'));
    await comes(said('m-2', '2'));

    expect(heard).toEqual(['hello', 'an exchange']);
  });

  it('is itself where the bot asked for a number', async () => {
    const { said, comes, heard, state } = await open();
    state.asks = 'OrderNumber';
    await comes(said('m-1', 'hello'));
    await comes(said('m-2', '2'));
    await comes(said('m-3', 'b'));

    expect(heard).toEqual(['hello', '2', 'an exchange']);
  });

  it('is itself where nothing was offered: at the beginning, and in a new conversation', async () => {
    const { said, comes, heard, clock } = await open();
    await comes(said('m-1', '2'));
    clock.now += CHANNEL_POLICY.silenceSeconds * 1000;
    await comes(said('m-2', '2'));

    expect(heard).toEqual(['2', '2']);
  });
});

describe('sending', () => {
  it('is tried again after a sure "not now", and never after an unknown outcome', async () => {
    const { said, comes, fate, sent, heard } = await open();
    fate.sending = [{ kind: 'try-later', afterSeconds: 9 }, { kind: 'unknown' }];
    const message = said('m-1', 'hello');

    expect(await comes(message)).toEqual({ kind: 'try-later', afterSeconds: 9 });
    expect(await comes(message)).toEqual({ kind: 'sent' });
    expect(await comes(message)).toEqual({ kind: 'sent' });

    expect(heard).toEqual(['hello']);
    expect(sent).toHaveLength(1);
  });

  it('is tried again once a refused token was replaced', async () => {
    const { said, comes, take, fate, sent } = await open();
    fate.hasBadToken = true;
    await expect(comes(said('m-1', 'hello'))).rejects.toThrow('token');
    fate.hasBadToken = false;

    expect(await take(said('m-1', 'hello'))).toEqual({ kind: 'sent' });
    expect(sent).toHaveLength(1);
  });

  it('ends with a refusal, whose reason is told', async () => {
    const { said, comes, fate } = await open();
    fate.sending = [{ kind: 'refused', code: '131047' }];

    expect(await comes(said('m-1', 'hello'))).toEqual({ kind: 'not-sent', reason: '131047' });
  });

  it('sends nothing to who said STOP, and doesn’t ask the bot', async () => {
    const { said, comes, fate, sent, heard } = await open();
    fate.isSilenced = true;

    expect(await comes(said('m-1', 'hello'))).toEqual({ kind: 'not-sent', reason: 'stopped' });
    await comes(said('m-2', undefined));

    expect([heard, sent]).toEqual([[], []]);
  });

  it('sends nothing to who says STOP while the bot answers', async () => {
    const { said, enter, fate, sent, ports, heard } = await open();
    const bot: ChatBot = {
      ...ports.chat.bot,
      say(...words) {
        fate.isSilenced = true;
        return ports.chat.bot.say(...words);
      },
    };

    await enter(said('m-1', 'hello'));
    const outcome = await takeChannelMessage(said('m-1', 'hello'), { ...ports, chat: { ...ports.chat, bot } });

    expect(outcome).toEqual({ kind: 'not-sent', reason: 'stopped' });
    expect([heard, sent]).toEqual([['hello'], []]);
  });
});

describe('what the bot can’t be asked', () => {
  it('is told once in a while: a picture', async () => {
    const { said, comes, sent, heard } = await open();
    await comes(said('m-1', undefined));
    await comes(said('m-2', undefined));

    expect(sent).toEqual(["I can't open that. Please tell me in words."]);
    expect(heard).toEqual([]);
  });

  it('is told once in a while: more than twenty messages in a minute', async () => {
    const { said, comes, sent, heard } = await open();
    for (let count = 1; count <= 23; count++) await comes(said(`m-${count}`, 'hello'));

    expect(heard).toHaveLength(20);
    expect(sent.slice(20)).toEqual(['That was a lot at once. Please wait a minute, then write again.']);
  });

  it('comes again while Lex can’t be reached', async () => {
    const { said, comes, state, heard, take } = await open();
    state.isDown = true;
    expect(await comes(said('m-1', 'hello'))).toEqual({ kind: 'not-yet', reason: 'unavailable' });
    state.isDown = false;

    expect(await take(said('m-1', 'hello'))).toEqual({ kind: 'sent' });
    expect(heard).toEqual(['hello']);
  });
});

it('keeps of a message its conversation and the hash of who wrote it, for as long as the transcript', async () => {
  const { said, comes, conversationsOf, address } = await open();
  await comes(said('m-1', 'hello'));

  const { mine } = await conversationsOf();

  const taken = mine.find(({ key }) => String(key).startsWith('CHANNEL-MESSAGE#'));
  expect(taken).toMatchObject({
    contactHash: `hash of ${address}`,
    partsClaimed: 1,
    expiresAtEpochSeconds: START / 1000 + CHANNEL_POLICY.messageKeptSeconds,
  });
  const visit = mine.find(({ key }) => String(key).startsWith('CHANNEL#'));
  expect(Object.keys(visit ?? {}).sort()).toEqual(
    ['conversationId', 'expiresAtEpochSeconds', 'key', 'lastAtEpochSeconds', 'version'].sort(),
  );
});

import type { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { type LexRuntimeV2Client, type Message, ValidationException } from '@aws-sdk/client-lex-runtime-v2';
import { describe, expect, it } from '@jest/globals';
import { toAnswer } from '../../scripts/chat/answer.ts';
import { untilBotIsThere } from '../../scripts/chat/bot.ts';
import { createConversation } from '../../scripts/chat/conversation.ts';
import { STACK_HAS_ENDED } from '../../scripts/chat/stack-has-ended.ts';

const BOT = { botId: 'ABCDEFGHIJ', botAliasId: 'ALIAS', localeId: 'en_US' };
const CARD: Message = {
  contentType: 'ImageResponseCard',
  imageResponseCard: {
    title: 'What shall we do?',
    subtitle: 'Pick one',
    buttons: [
      { text: 'Send another', value: 'exchange' },
      { text: 'Money back', value: 'refund' },
    ],
  },
};

interface Heard {
  readonly text: string;
  readonly sessionId: string;
}

/** A Lex that answers each line with the next of these, and what it has heard. */
function scriptedLex(...answers: (Message[] | Error)[]) {
  const heard: Heard[] = [];
  const client = {
    send: ({ input }: { input: Heard }) => {
      heard.push(input);
      const answer = answers[heard.length - 1] ?? [];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ messages: answer });
    },
  };
  return { heard, conversation: createConversation(client as unknown as LexRuntimeV2Client, BOT) };
}

const plain = (content: string): Message => ({ contentType: 'PlainText', content });

describe('an answer', () => {
  it('has one line for each message, whatever line breaks it holds', () => {
    expect(toAnswer([plain('Hello.\nHow are you?'), plain('Bye.')]).lines).toEqual(['Hello. How are you?', 'Bye.']);
  });

  it('numbers the choices of a card', () => {
    expect(toAnswer([CARD])).toEqual({
      lines: ['What shall we do?: Pick one', '1. Send another', '2. Money back'],
      choices: [
        { label: 'Send another', says: 'exchange' },
        { label: 'Money back', says: 'refund' },
      ],
    });
  });
});

describe('a title that repeats what was said', () => {
  const question = { contentType: 'PlainText', content: 'What shall we do?' } as const;
  const cardTitled = (title: string): Message => ({ ...CARD, imageResponseCard: { title, buttons: [] } });

  it.each([
    ['the same', 'What shall we do?', ['What shall we do?']],
    ['the same, cut', 'What shall…', ['What shall we do?']],
    ['another', 'Pick one', ['What shall we do?', 'Pick one']],
  ])('is shown once: %s', (_, title, lines) => {
    expect(toAnswer([question, cardTitled(title)]).lines).toEqual(lines);
  });
});

describe('a conversation', () => {
  it('takes a choice by its label, however it is written', async () => {
    const { heard, conversation } = scriptedLex([CARD]);

    await conversation.say('I want to return it');
    await conversation.say('money BACK');

    expect(heard.map(({ text }) => text)).toEqual(['I want to return it', 'refund']);
  });

  it('says what the number of a choice stands for, as long as the choices are open', async () => {
    const { heard, conversation } = scriptedLex([CARD], [plain('Done.')]);

    await conversation.say('I want to return it');
    await conversation.say('2');
    await conversation.say('2');

    expect(heard.map(({ text }) => text)).toEqual(['I want to return it', 'refund', '2']);
  });

  it('answers an empty and an overlong line itself, and goes on', async () => {
    const { heard, conversation } = scriptedLex([plain('Fine.')]);

    expect((await conversation.say('   ')).lines[0]).toContain('That was empty');
    expect((await conversation.say('x'.repeat(1_025))).lines[0]).toContain('1025 characters, and 1024 fit');
    expect((await conversation.say('x'.repeat(1_024))).lines).toEqual(['Fine.']);
    expect(heard).toHaveLength(1);
    expect(conversation.hasGoneWell()).toBe(true);
  });

  it('tells what Lex refused, and goes on', async () => {
    const refusal = new ValidationException({ message: 'No such alias.', $metadata: {} });
    const { conversation } = scriptedLex(refusal, [plain('Hello.')]);

    expect((await conversation.say('hi')).lines).toEqual(['(Lex Local answered ValidationException: No such alias.)']);
    expect((await conversation.say('hi')).lines).toEqual(['Hello.']);
    expect(conversation.hasGoneWell()).toBe(false);
  });

  it('says that the stack has ended when nobody listens any more', async () => {
    const gone = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4500'), { code: 'ECONNREFUSED' });
    const { conversation } = scriptedLex(gone);

    expect((await conversation.say('hi')).lines).toEqual([`(${STACK_HAS_ENDED})`]);
    expect(conversation.hasGoneWell()).toBe(false);
  });

  it('begins a new session when it is restarted', async () => {
    const { heard, conversation } = scriptedLex();

    await conversation.say('one');
    await conversation.say('two');
    conversation.restart();
    await conversation.say('three');

    const [one, two, three] = heard.map(({ sessionId }) => sessionId);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });
});

describe('the bot of a conversation', () => {
  const absent = { send: () => Promise.resolve({ botSummaries: [] }) } as unknown as LexModelsV2Client;
  const wanted = { definedName: 'ShopBot', lexUrl: 'http://127.0.0.1:5504', stage: () => Promise.resolve('dev') };

  it('is waited for aloud, and its absence names the command that brings it', async () => {
    const said: string[] = [];
    const log = (line: string) => said.push(line);

    const looking = untilBotIsThere(absent, { ...wanted, log, secondsToAppear: 1 });

    await expect(looking).rejects.toThrow('no bot ShopBot-dev');
    await expect(looking).rejects.toThrow('npm run sync-bot -- --endpoint http://127.0.0.1:5504 --stage dev');
    expect(said).toEqual(['Waiting for the bot ShopBot-dev to appear at http://127.0.0.1:5504 …']);
  });
});

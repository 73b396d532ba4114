import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handler } from '../../../examples/bots/bike-rental/function.ts';
import type { Chat, Clinic } from '../support/clinic.ts';
import { said, startClinic } from '../support/clinic.ts';
import { readConversations } from '../support/conversation.ts';
import { FUNCTION_ARN } from '../support/deploy.ts';
import { hold } from '../support/hold.ts';
import type { Handler } from '../support/lambda-double.ts';
import { delegate, NEVER } from '../support/lambda-double.ts';
import { syncedBot } from '../support/synced-bot.ts';
import { notUnderstood } from './not-understood.ts';
import { BIKE_PHRASES } from './phrases.ts';

const DEFINITION = path.join(import.meta.dirname, '../../../examples/bots/bike-rental');
const HANDLER = handler as Handler;

/** Vectors are computed at the first build ever, and cached. */
const FIRST_BUILD_MS = 60_000;

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic({ hookTimeoutMs: 1_500 });
  chat = await syncedBot(clinic, DEFINITION, { lambdaArn: FUNCTION_ARN });
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

/** Says lines with a function that does something else at one step; returns the last answer's texts. */
async function talkWith(misbehave: Handler, at: string, lines: string[]): Promise<string[]> {
  const isThere = ({ invocationLabel, invocationSource }: Parameters<Handler>[0]) =>
    (invocationLabel ?? invocationSource) === at;
  clinic.lambda.handler = (event) => (isThere(event) ? misbehave(event) : handler(event as never));
  const talk = chat();
  let texts: string[] = [];
  for (const line of lines) texts = said(await talk.say(line));
  return texts;
}

const throws: Handler = () => {
  throw new Error('the computer of the stations is down');
};

for (const [topic, conversations] of readConversations(path.join(import.meta.dirname, 'bike-rental'))) {
  describe(`the bike rental, ${topic}`, () => {
    it.each(conversations.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      clinic.lambda.handler = HANDLER;
      await hold(one, chat());
    });
  });
}

describe('the bike rental with a function in trouble', () => {
  const TO_STATION = ['rent 2 electric bikes at Main Station'];
  const TO_CONFIRMATION = [...TO_STATION, 'may 3', '10 AM', 'two hours'];

  it.each([
    ['Rent-Start', throws, ['I want to rent a bike'], "I'm sorry, our rental system doesn't answer."],
    ['Rent-Start', () => NEVER, ['I want to rent a bike'], "I'm sorry, our rental system is slow today."],
    ['Station-Chosen', throws, TO_STATION, "I can't see how many bikes Main Station has"],
    ['Station-Chosen', () => NEVER, TO_STATION, "I'm sorry, our rental system is slow today."],
    ['Rent-Confirmed', throws, [...TO_CONFIRMATION, 'yes'], "I'm sorry, our rental system doesn't answer."],
    ['FulfillmentCodeHook', throws, [...TO_CONFIRMATION, 'yes'], 'I could not book that, and nothing will be charged.'],
    ['FulfillmentCodeHook', () => NEVER, [...TO_CONFIRMATION, 'yes'], 'Your booking takes longer than it should.'],
    ['FulfillmentCodeHook', delegate, [...TO_CONFIRMATION, 'yes'], "I can't book in this chat right now"],
  ])('at %s takes the branch that the definition has for it', async (at, misbehave, lines, text) => {
    expect((await talkWith(misbehave, at, lines))[0]).toContain(text);
  });

  it('calls each step by its label, and the intent without one where a step has no hook of its own', async () => {
    clinic.lambda.events.length = 0;

    await talkWith(HANDLER, 'nowhere', ["I'd like to hire a bike", 'flurb', 'city', 'two', 'at the zoo gate']);

    const steps = clinic.lambda.events.map(
      ({ invocationLabel, invocationSource }) => invocationLabel ?? invocationSource,
    );
    expect(steps).toEqual(['Rent-Start', 'BikeType-Unclear', 'DialogCodeHook', 'DialogCodeHook', 'Station-Chosen']);
  });
});

describe('the bike rental', () => {
  it('takes an utterance with its value for what it is, though other intents are much alike (7.12)', async () => {
    const [best] = (await chat().say('a city bike please')).interpretations ?? [];

    expect([best?.intent?.name, best?.nluConfidence?.score]).toEqual(['RentBike', 0.95]);
  });

  it('takes no bike back before one was rented', async () => {
    const { interpretations } = await chat().say('return bike CB123');

    expect(interpretations?.map(({ intent }) => intent?.name)).not.toContain('ReturnBike');
  });

  it('understands two of three phrases that are nowhere in its definition', async () => {
    clinic.lambda.handler = HANDLER;
    const { missed, share } = await notUnderstood(chat, BIKE_PHRASES);

    expect(share < 2 / 3 ? missed : []).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assisted, fallback } from './fixtures/dentist.ts';
import type { Chat, Clinic, Reply } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { BotDefinition } from './support/definition.ts';
import { required, utterances } from './support/definition.ts';

const cancel = (intentName: string, what: string, more: object = {}) => ({
  intentName,
  sampleUtterances: utterances(
    `cancel my ${what}`,
    `I want to cancel my ${what}`,
    `please call off the ${what}`,
    `I have booked a ${what} and have to cancel it`,
  ),
  ...more,
});

/** A hotel whose guests cancel rooms, tables and rides. */
const hotel = (nluImprovement: object): BotDefinition => ({
  locale: assisted(nluImprovement),
  intents: [
    cancel('CancelRoom', 'room {RoomNumber}', {
      intentDisplayName: 'Give a room back',
      slots: [required('RoomNumber', 'AMAZON.Number'), required('Reason', 'AMAZON.FreeFormInput')],
    }),
    cancel('CancelTable', 'table', { intentDisplayName: 'Cancel a table in the restaurant' }),
    cancel('CancelRide', 'ride'),
    fallback,
  ],
});

const MESSAGE = 'What would you like to cancel?';
const settings = { enabled: true, customDisambiguationMessage: MESSAGE };
const UNCLEAR = 'I want to cancel my booking';

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = (await clinic.deploy(hotel({ intentDisambiguationSettings: settings }))).chat;
});
afterAll(() => clinic.close());

const cardOf = ({ messages = [] }: Reply) =>
  messages.find(({ imageResponseCard }) => imageResponseCard)?.imageResponseCard;
const offeredBy = (reply: Reply) => (cardOf(reply)?.buttons ?? []).map(({ text }) => text);

/** A conversation that was just offered intents, and their names. */
async function offered(): Promise<{ talk: Chat; names: (string | undefined)[] }> {
  const talk = chat();
  return { talk, names: offeredBy(await talk.say(UNCLEAR)) };
}

describe('5.3 intent disambiguation', () => {
  it('7.25 offers the intents that are meant alike, by display name or name in words', async () => {
    const reply = await chat().say(UNCLEAR);

    expect(said(reply)[0]).toBe(MESSAGE);
    expect(offeredBy(reply).sort()).toEqual(['Cancel a table in the restaurant', 'Cancel ride', 'Give a room back']);
    expect(cardOf(reply)?.title).toBe(MESSAGE);
    expect(cardOf(reply)?.buttons?.every(({ text, value }) => text === value)).toBe(true);
  });

  it('7.25 waits for an intent meanwhile: none is active, the readings are all there', async () => {
    const { sessionState, interpretations = [] } = await chat().say(UNCLEAR);

    expect(sessionState?.dialogAction?.type).toBe('ElicitIntent');
    expect(sessionState?.intent).toBeUndefined();
    expect(interpretations.length).toBeGreaterThan(2);
  });

  it('7.25 calls no hook before the choice', async () => {
    const hooked = hotel({ intentDisambiguationSettings: settings });
    const bot = await clinic.deploy(
      { ...hooked, intents: hooked.intents.map((intent) => ({ ...intent, dialogCodeHook: { enabled: true } })) },
      () => ({ sessionState: { dialogAction: { type: 'Delegate' } } }),
    );
    const talk = bot.chat();
    await talk.say(UNCLEAR);
    const before = clinic.lambda.events.length;
    await talk.say('1');

    expect([before, clinic.lambda.events.length]).toEqual([0, 1]);
  });

  it.each(['Give a room back', 'give a room back please', 'the room'])('%p chooses by name', async (text) => {
    const { talk } = await offered();

    expect(standing(await talk.say(text))).toBe('CancelRoom InProgress ElicitSlot RoomNumber');
  });

  it.each([
    ['2', 1],
    ['the third one', 2],
  ])('%p chooses by number', async (text, position) => {
    const { talk, names } = await offered();
    const reply = await talk.say(text);
    const chosen = { 'Give a room back': 'CancelRoom', 'Cancel ride': 'CancelRide' }[names[position] ?? ''];

    expect(reply.sessionState?.intent?.name).toBe(chosen ?? 'CancelTable');
  });

  it('keeps what the request said for the intent that is chosen', async () => {
    const talk = chat();
    await talk.say(`${UNCLEAR} for 204`);

    expect(valueOf(await talk.say('the room'), 'RoomNumber')).toBe('204');
  });

  it('takes a clear request instead of a choice', async () => {
    const { talk } = await offered();

    expect((await talk.say('please call off the ride')).sessionState?.intent?.name).toBe('CancelRide');
  });

  it('an offer holds for one turn', async () => {
    const { talk } = await offered();
    await talk.say('what a lovely morning');

    expect((await talk.say('2')).sessionState?.intent?.name).toBe('FallbackIntent');
  });

  it.each(['cancel my room 12', 'I want to cancel my tabel', 'hello, call off the ride please'])(
    'is not in doubt about %p',
    async (text) => {
      expect(offeredBy(await chat().say(text))).toEqual([]);
    },
  );
});

describe('5.3 settings of intent disambiguation', () => {
  it('offers up to maxDisambiguationIntents, with a message of its own if none is set', async () => {
    const intentDisambiguationSettings = { enabled: true, maxDisambiguationIntents: 2 };
    const bot = await clinic.deploy(hotel({ intentDisambiguationSettings }));
    const reply = await bot.chat().say(UNCLEAR);

    expect(offeredBy(reply)).toHaveLength(2);
    expect(said(reply)[0]).toMatch(/which of these/i);
  });

  it.each([
    ['it is off', {}],
    ['assisted NLU is off', { enabled: false, intentDisambiguationSettings: settings }],
  ])('offers nothing when %s', async (_, nluImprovement) => {
    const bot = await clinic.deploy(hotel(nluImprovement));

    expect(offeredBy(await bot.chat().say(UNCLEAR))).toEqual([]);
  });
});

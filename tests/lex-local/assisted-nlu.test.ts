import { UpdateBotLocaleCommand } from '@aws-sdk/client-lex-models-v2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assisted, dentist, dentistWith } from './fixtures/dentist.ts';
import type { Clinic, Reply } from './support/clinic.ts';
import { standing, startClinic } from './support/clinic.ts';
import { build } from './support/deploy.ts';
import type { BotDefinition } from './support/definition.ts';
import { utterances } from './support/definition.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const without = ({ locale: _, ...bot }: BotDefinition): BotDefinition => bot;
const intentOf = (reply: Reply): string | undefined => reply.sessionState?.intent?.name;
const interpreterOf = (reply: Reply): string | undefined => reply.interpretations?.[0]?.interpretationSource;

const OTHER_WORDS = 'my tooth hurts, could you have a look at it soon';
const TYPO = 'i would like to see the denstist';

describe('5.3 without assisted NLU', () => {
  it.each([
    ['do you have a free slot this week', 'BookAppointment'],
    [TYPO, 'BookAppointment'],
    ['hello, this week do you have a free slot please', 'BookAppointment'],
    ['what about bill 123', 'LookUpBill'],
    [OTHER_WORDS, 'FallbackIntent'],
    ['someone should examine my teeth', 'FallbackIntent'],
  ])('%p is %s: by wording only', async (text, intent) => {
    const { chat } = await clinic.deploy(without(dentist));

    expect(intentOf(await chat().say(text))).toBe(intent);
  });

  it('a request in other words than any utterance is no reason to leave a question', async () => {
    const { chat } = await clinic.deploy(without(dentist));
    const talk = chat();
    await talk.say('bill number 123');

    expect(standing(await talk.say(OTHER_WORDS))).toBe('LookUpBill InProgress ElicitSlot Email');
  });
});

describe('5.3 assisted NLU as the fallback', () => {
  it('reads the meaning where the wording says too little', async () => {
    const { chat } = await clinic.deploy({ ...dentist, locale: assisted({ assistedNluMode: 'Fallback' }) });
    const reply = await chat().say(OTHER_WORDS);

    expect([intentOf(reply), interpreterOf(reply)]).toEqual(['BookAppointment', 'Bedrock']);
  });

  it('7.24 is what assisted NLU without a mode means', async () => {
    const { chat } = await clinic.deploy({ ...dentist, locale: assisted({}) });

    expect(interpreterOf(await chat().say(OTHER_WORDS))).toBe('Bedrock');
    expect(interpreterOf(await chat().say(TYPO))).toBe('Lex');
  });

  it('leaves it to the wording where that says enough', async () => {
    const { chat } = await clinic.deploy({ ...dentist, locale: assisted({ assistedNluMode: 'Fallback' }) });
    const reply = await chat().say(TYPO);

    expect([intentOf(reply), interpreterOf(reply)]).toEqual(['BookAppointment', 'Lex']);
  });

  it('reads the meaning of what is no answer to a question', async () => {
    const { chat } = await clinic.deploy({ ...dentist, locale: assisted({ assistedNluMode: 'Fallback' }) });
    const talk = chat();
    await talk.say('bill number 123');

    expect(intentOf(await talk.say(OTHER_WORDS))).toBe('BookAppointment');
  });
});

describe('5.3 assisted NLU first', () => {
  it('reads the meaning of what is not an utterance as it stands', async () => {
    const { chat } = await clinic.deploy({ ...dentist, locale: assisted({ assistedNluMode: 'Primary' }) });
    const [near, exact] = [await chat().say(TYPO), await chat().say('do you have a free slot this week')];

    expect([intentOf(near), interpreterOf(near)]).toEqual(['BookAppointment', 'Bedrock']);
    expect([intentOf(exact), interpreterOf(exact)]).toEqual(['BookAppointment', 'Lex']);
  });
});

describe('5.3 names and descriptions', () => {
  const whitening = (description: string) => ({
    intentName: 'WhitenTeeth',
    sampleUtterances: utterances('I want whiter teeth'),
    description,
  });

  it.each([
    ['Laser bleaching of discolored molars. Not for parking.', 'laser bleaching of a molar', 'WhitenTeeth'],
    ['Bleaching. Not for those who want to park a bicycle.', 'those who want to park a bicycle', 'FallbackIntent'],
  ])('a description %p reads %p as %s', async (description, text, intent) => {
    const { chat } = await clinic.deploy(dentistWith(whitening(description)));

    expect(intentOf(await chat().say(text))).toBe(intent);
  });

  it('count for nothing without assisted NLU', async () => {
    const { chat } = await clinic.deploy(without(dentistWith(whitening('Laser bleaching of discolored molars.'))));

    expect(intentOf(await chat().say('laser bleaching of a molar'))).toBe('FallbackIntent');
  });
});

it('5.3 a change of the settings waits for the next build', async () => {
  const bot = await clinic.deploy(dentist);
  const generativeAISettings = { runtimeSettings: { nluImprovement: { enabled: false } } };
  const settings = { nluIntentConfidenceThreshold: 0.4, generativeAISettings };
  await clinic.models.send(new UpdateBotLocaleCommand({ ...bot.at, ...settings }));
  const before = await bot.chat().say(OTHER_WORDS);
  await build(clinic.models, bot);
  const after = await bot.chat().say(OTHER_WORDS);

  expect([before, after].map(intentOf)).toEqual(['BookAppointment', 'FallbackIntent']);
});

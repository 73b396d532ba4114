import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuntimeHintDetails, RuntimeHints } from '@aws-sdk/client-lex-runtime-v2';
import { GetSessionCommand, PutSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { symptoms, treatments } from './fixtures/dentist.ts';
import { addresses, deliver, manyToppings, order, toppings, towns } from './fixtures/pizzeria.ts';
import type { Chat, Clinic, Reply } from './support/clinic.ts';
import { standing, startClinic, valueOf } from './support/clinic.ts';
import type { BotDefinition } from './support/definition.ts';
import { required, utterances } from './support/definition.ts';
import type { Handler } from './support/lambda-double.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const asking = (type: string): BotDefinition => ({
  slotTypes: [treatments, symptoms, toppings, towns, addresses],
  intents: [
    {
      intentName: 'Ask',
      sampleUtterances: utterances('ask me'),
      slots: [required('Answer', type)],
      dialogCodeHook: { enabled: true },
    },
    deliver,
    { ...order, slots: [{ ...manyToppings, multipleValuesSetting: { allowMultipleValues: true } }] },
  ],
});
const start = async (type: string, handler?: Handler): Promise<Chat> =>
  (await clinic.deploy(asking(type), handler)).chat();

const phrases = (...values: string[]): RuntimeHintDetails => ({
  runtimeHintValues: values.map((phrase) => ({ phrase })),
});
const hinting = (...values: string[]): RuntimeHints => ({ slotHints: { Ask: { Answer: phrases(...values) } } });

const slotOf = (reply: Reply, name: string) => reply.sessionState?.intent?.slots?.[name];
const valued = (interpretedValue: string) => ({ value: { interpretedValue } });

/** What an answer gives when hints came along with the question. */
async function answer(type: string, runtimeHints: RuntimeHints, text: string) {
  const chat = await start(type);
  await chat.say('ask me', { sessionState: { runtimeHints } });
  return valueOf(await chat.say(text), 'Answer');
}

describe('2.2 runtime hints', () => {
  it.each([
    ['Treatments', ['Whitening'], 'a whitening please', 'Whitening'],
    ['Treatments', ['Whitening'], 'whitenning', 'Whitening'],
    ['Treatments', ['Cleanings'], 'cleanign', 'Cleanings'],
    ['Treatments', ['prophylaxis'], 'prophylaxis', 'Cleaning'],
    ['Treatments', ['Whitening'], 'a filling', 'Filling'],
    ['Symptoms', ['numb lip'], 'I have a numb lip', 'numb lip'],
    ['AMAZON.City', ['New York'], 'to new york I think', 'New York'],
    ['AMAZON.FirstName', ['Will'], 'it would be will', 'Will'],
  ])('%s with the hint %p reads %p as %p', async (type, hints, text, expected) => {
    expect(await answer(type, hinting(...hints), text)).toBe(expected);
  });

  it.each([
    ['Treatments', ['Whitening'], 'bleaching', null],
    ['AMAZON.FirstName', ['John'], 'Jon', 'Jon'],
    ['AMAZON.Number', ['a lot'], 'a lot', null],
  ])('%s with the hint %p leaves %p as it is', async (type, hints, text, expected) => {
    expect(await answer(type, hinting(...hints), text)).toBe(expected);
  });

  it('help multi-valued slots, and sub-slots by name', async () => {
    const runtimeHints: RuntimeHints = {
      slotHints: {
        OrderPizza: { Toppings: phrases('anchovies') },
        Deliver: { Address: { subSlotHints: { Town: phrases('Capital City') } } },
      },
    };
    const chat = await start('Treatments');
    await chat.say('I want a pizza', { sessionState: { runtimeHints } });
    const pizza = await chat.say('olives and anchovies');
    await chat.say('deliver it to me');
    const town = await chat.say('capital city');

    expect(slotOf(pizza, 'Toppings')).toMatchObject({ values: [valued('olives'), valued('anchovies')] });
    expect(slotOf(town, 'Address')).toMatchObject({ subSlots: { Town: valued('Capital City') } });
  });

  it('stay until new ones replace them; an empty structure clears them', async () => {
    const chat = await start('Treatments');
    const hintsAfter = async (runtimeHints?: RuntimeHints) => {
      await chat.say('ask me', { sessionState: { runtimeHints } });
      return (await clinic.runtime.send(new GetSessionCommand(chat.address))).sessionState?.runtimeHints;
    };

    expect(await hintsAfter(hinting('One'))).toEqual(hinting('One'));
    expect(await hintsAfter()).toEqual(hinting('One'));
    expect(await hintsAfter(hinting('Two'))).toEqual(hinting('Two'));
    expect(await hintsAfter({})).toBeUndefined();
  });

  it('come from PutSession and from the function too', async () => {
    const put = await start('Treatments');
    const sessionState = {
      intent: { name: 'Ask' },
      dialogAction: { type: 'ElicitSlot' as const, slotToElicit: 'Answer' },
      runtimeHints: hinting('Whitening'),
    };
    await clinic.runtime.send(new PutSessionCommand({ ...put.address, sessionState }));
    const hooked = await start('Treatments', (event) => {
      const response = delegate(event) as { sessionState: object };
      return { sessionState: { ...response.sessionState, runtimeHints: hinting('Whitening') } };
    });
    await hooked.say('ask me');

    expect(valueOf(await put.say('whitening'), 'Answer')).toBe('Whitening');
    expect(valueOf(await hooked.say('whitening'), 'Answer')).toBe('Whitening');
  });
});

const many = Array.from({ length: 101 }, (_, index) => `phrase ${index}`);
const broken: [string, RuntimeHints][] = [
  ['an unknown intent', { slotHints: { Nope: { Answer: phrases('x') } } }],
  ['an unknown slot', { slotHints: { Ask: { Nope: phrases('x') } } }],
  ['an unknown sub-slot', { slotHints: { Deliver: { Address: { subSlotHints: { Nope: phrases('x') } } } } }],
  ['101 phrases', hinting(...many)],
  ['no phrase', hinting()],
  ['a phrase of 141 characters', hinting('x'.repeat(141))],
];

describe('2.2 wrong runtime hints', () => {
  it.each(broken)('%s from a client is a ValidationException', async (_, runtimeHints) => {
    const chat = await start('Treatments');

    await expect(chat.say('ask me', { sessionState: { runtimeHints } })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it.each([
    ...broken,
    ['a list instead of a map', { slotHints: [] }],
    ['a phrase that is no text', { slotHints: { Ask: { Answer: { runtimeHintValues: [{ phrase: 1 }] } } } }],
  ] as [string, object][])('%s from the function is an invalid response', async (_, runtimeHints) => {
    const chat = await start('Treatments', () => ({
      sessionState: { dialogAction: { type: 'Delegate' }, runtimeHints },
    }));

    await expect(chat.say('ask me')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });

  it('leave the conversation as it was', async () => {
    const chat = await start('Treatments');
    await chat.say('ask me');
    await chat.say('filling', { sessionState: { runtimeHints: hinting() } }).catch(() => undefined);

    expect(standing(await chat.say('filling'))).toBe('Ask ReadyForFulfillment Close');
  });
});

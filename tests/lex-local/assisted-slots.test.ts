import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, fallback } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, startClinic, valueOf } from './support/clinic.ts';
import type { BotDefinition } from './support/definition.ts';
import { prompt, required } from './support/definition.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

type Strategy = 'EnhancedFallback' | 'Default';

const bot = (type: string, enabled: boolean, slotResolutionStrategy: Strategy): BotDefinition => ({
  locale: { generativeAISettings: { runtimeSettings: { slotResolutionImprovement: { enabled } } } },
  intents: [
    {
      ...asking(type),
      dialogCodeHook: { enabled: true },
      slots: [
        required('Answer', type, {
          promptSpecification: prompt(1, 'Well?', 'Again?'),
          slotResolutionSetting: { slotResolutionStrategy },
        }),
      ],
    },
    fallback,
  ],
});

async function answer(definition: BotDefinition, text: string) {
  const chat = (await clinic.deploy(definition, delegate)).chat();
  await chat.say('ask me');
  return chat.say(text);
}

const BAKERS_DOZEN = "oh, a baker's dozen";

describe('5.3 assisted slot resolution', () => {
  it('reads again what was not understood, and says who did', async () => {
    const reply = await answer(bot('AMAZON.Number', true, 'EnhancedFallback'), BAKERS_DOZEN);
    const event = clinic.lambda.events.at(-1);

    expect(reply.sessionState?.intent?.slots?.['Answer']?.value).toEqual({
      originalValue: BAKERS_DOZEN,
      interpretedValue: '13',
      resolvedValues: ['13'],
    });
    expect(reply.interpretations?.map(({ interpretationSource }) => interpretationSource)).toEqual(['Bedrock', 'Lex']);
    expect(event?.interpretations[0]?.interpretationSource).toBe('Bedrock');
  });

  it.each<[string, boolean, Strategy]>([
    ['the locale does not switch it on', false, 'EnhancedFallback'],
    ['the slot does not ask for it', true, 'Default'],
  ])('is off when %s', async (_, enabled, strategy) => {
    const reply = await answer(bot('AMAZON.Number', enabled, strategy), BAKERS_DOZEN);

    expect([valueOf(reply, 'Answer'), said(reply)]).toEqual([null, ['Again?']]);
  });

  it('leaves alone what the first reading understands', async () => {
    const reply = await answer(bot('AMAZON.Number', true, 'EnhancedFallback'), '12');

    expect([valueOf(reply, 'Answer'), reply.interpretations?.[0]?.interpretationSource]).toEqual(['12', 'Lex']);
  });

  it('reads a day by its name', async () => {
    const reply = await answer(bot('AMAZON.Date', true, 'EnhancedFallback'), "I guess new year's eve");

    expect(valueOf(reply, 'Answer')).toBe('2025-12-31');
  });

  it('leaves unresolved what has no value', async () => {
    const reply = await answer(bot('AMAZON.Date', true, 'EnhancedFallback'), 'the day of my birthday party');

    expect(valueOf(reply, 'Answer')).toBeNull();
  });

  it('is not there for other slot types', async () => {
    const reply = await answer(bot('AMAZON.Time', true, 'EnhancedFallback'), BAKERS_DOZEN);

    expect(valueOf(reply, 'Answer')).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { createQuotas } from '../../local/lex/models/quotas.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { optional, utterances } from './support/definition.ts';
import { ROLE_ARN, build } from './support/deploy.ts';

const QUOTAS = {
  botsPerAccount: 7,
  versionsPerBot: 1,
  intentsPerLocale: 2,
  slotsPerLocale: 3,
  slotsPerIntent: 2,
  slotTypesPerLocale: 2,
  valuesPerSlotType: 3,
  valuesPerLocale: 5,
  utterancesPerIntent: 2,
  utterancesPerSlot: 1,
  utteranceCharactersPerLocale: 100,
  parallelBuilds: 1,
};
const EXCEEDED = { name: 'ServiceQuotaExceededException', $metadata: { httpStatusCode: 402 } };
const BOT = { roleArn: ROLE_ARN, dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300 };

let clinic: Clinic;
let bots = 0;

beforeAll(async () => {
  clinic = await startClinic({ quotas: QUOTAS });
});
afterAll(() => clinic.close());

const draft = async () => {
  const { botId = '' } = await clinic.models.send(new lex.CreateBotCommand({ ...BOT, botName: `Q${(bots += 1)}` }));
  const at = { botId, botVersion: 'DRAFT', localeId: 'en_US' };
  await clinic.models.send(new lex.CreateBotLocaleCommand({ ...at, nluIntentConfidenceThreshold: 0.4 }));
  return at;
};
type At = Awaited<ReturnType<typeof draft>>;
const intent = async (at: At, intentName: string, ...texts: string[]) =>
  (
    await clinic.models.send(
      new lex.CreateIntentCommand({
        ...at,
        intentName,
        ...(texts.length && { sampleUtterances: utterances(...texts) }),
      }),
    )
  ).intentId;
const slot = (at: At, intentId: string | undefined, slotName: string, setting: object = {}) => {
  const { valueElicitationSetting } = optional(slotName, 'AMAZON.Number');
  const elicitation = { ...valueElicitationSetting, slotConstraint: 'Optional' as const, ...setting };
  const slotTypeId = 'AMAZON.Number';
  return clinic.models.send(
    new lex.CreateSlotCommand({ ...at, intentId, slotName, slotTypeId, valueElicitationSetting: elicitation }),
  );
};
const slotType = (at: At, slotTypeName: string, synonyms: string[]) =>
  clinic.models.send(
    new lex.CreateSlotTypeCommand({
      ...at,
      slotTypeName,
      valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
      slotTypeValues: [{ sampleValue: { value: slotTypeName }, synonyms: synonyms.map((value) => ({ value })) }],
    }),
  );

describe('6.3 quotas of counts', () => {
  it('7.23 of intents, which FallbackIntent does not use up', async () => {
    const at = await draft();
    const first = await intent(at, 'One');
    await intent(at, 'Two');

    await expect(intent(at, 'Three')).rejects.toMatchObject(EXCEEDED);
    await clinic.models.send(new lex.DeleteIntentCommand({ ...at, intentId: first }));
    expect(await intent(at, 'Three')).toBeDefined();
  });

  it('of utterances in an intent and of their characters in the locale', async () => {
    const at = await draft();

    await expect(intent(at, 'One', 'a b', 'c d', 'e f')).rejects.toMatchObject(EXCEEDED);
    const intentId = await intent(at, 'One', 'x'.repeat(60), 'y'.repeat(40));
    await expect(intent(at, 'Two', 'z')).rejects.toMatchObject({
      ...EXCEEDED,
      message: 'The quota is 100 characters of sample utterances in a locale; this would make 101.',
    });
    const sampleUtterances = utterances('a', 'b', 'c');
    await expect(
      clinic.models.send(new lex.UpdateIntentCommand({ ...at, intentId, intentName: 'One', sampleUtterances })),
    ).rejects.toMatchObject(EXCEEDED);
  });

  it('of slots in an intent and in the locale, and of the utterances of a slot', async () => {
    const at = await draft();
    const [one, two] = [await intent(at, 'One'), await intent(at, 'Two')];
    await slot(at, one, 'A');
    await slot(at, one, 'B');

    await expect(slot(at, one, 'C')).rejects.toMatchObject(EXCEEDED);
    await expect(slot(at, two, 'A', { sampleUtterances: utterances('a', 'b') })).rejects.toMatchObject(EXCEEDED);
    await slot(at, two, 'A');
    await expect(slot(at, two, 'B')).rejects.toMatchObject({ ...EXCEEDED, message: expect.stringContaining('locale') });
  });

  it('of slot types, of their values and synonyms, in one and in the locale', async () => {
    const at = await draft();

    await expect(slotType(at, 'Big', ['a', 'b', 'c'])).rejects.toMatchObject(EXCEEDED);
    await slotType(at, 'First', ['a', 'b']);
    await expect(slotType(at, 'Second', ['a', 'b'])).rejects.toMatchObject(EXCEEDED);
    await slotType(at, 'Second', ['a']);
    await expect(slotType(at, 'Third', ['a'])).rejects.toMatchObject(EXCEEDED);
  });

  it('of versions and of parallel builds', async () => {
    const [one, two] = [await draft(), await draft()];
    await intent(one, 'One', 'good day');
    await intent(two, 'One', 'good day');
    const building = build(clinic.models, { botId: one.botId, at: one });
    const second = clinic.models.send(new lex.BuildBotLocaleCommand(two));

    await expect(second).rejects.toMatchObject({ ...EXCEEDED, message: expect.stringContaining('builds') });
    await building;
    const botVersionLocaleSpecification = { en_US: { sourceBotVersion: 'DRAFT' } };
    const version = () =>
      clinic.models.send(new lex.CreateBotVersionCommand({ botId: one.botId, botVersionLocaleSpecification }));
    await version();
    await expect(version()).rejects.toMatchObject(EXCEEDED);
  });

  it('a refused change leaves the locale as it was, built', async () => {
    const at = await draft();
    await intent(at, 'One', 'good day');
    await build(clinic.models, { botId: at.botId, at });

    await expect(intent(at, 'Two', 'a', 'b', 'c')).rejects.toMatchObject(EXCEEDED);
    expect((await clinic.models.send(new lex.DescribeBotLocaleCommand(at))).botLocaleStatus).toBe('Built');
  });

  it('of bots', async () => {
    const create = () => clinic.models.send(new lex.CreateBotCommand({ ...BOT, botName: `Q${(bots += 1)}` }));
    const { botSummaries = [] } = await clinic.models.send(new lex.ListBotsCommand({}));
    for (let count = botSummaries.length; count < QUOTAS.botsPerAccount; count += 1) await create();

    await expect(create()).rejects.toMatchObject(EXCEEDED);
  });

  it('of a new account are the documented ones, larger in three locales', () => {
    const quotasOf = createQuotas({});

    expect(quotasOf('en_US')).toEqual({
      botsPerAccount: 100,
      versionsPerBot: 100,
      intentsPerLocale: 1000,
      slotsPerLocale: 4000,
      slotsPerIntent: 100,
      slotTypesPerLocale: 250,
      valuesPerSlotType: 10_000,
      valuesPerLocale: 50_000,
      utterancesPerIntent: 1500,
      utterancesPerSlot: 10,
      utteranceCharactersPerLocale: 2_000_000,
      parallelBuilds: 5,
    });
    expect(quotasOf('de_DE')).toMatchObject({
      intentsPerLocale: 250,
      slotsPerLocale: 2000,
      slotTypesPerLocale: 100,
      utteranceCharactersPerLocale: 200_000,
    });
  });
});

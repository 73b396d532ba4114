import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { utterances } from './support/definition.ts';
import { ROLE_ARN, build } from './support/deploy.ts';

const TRANSITION_MS = 1000;
const CONFLICT = { name: 'ConflictException', $metadata: { httpStatusCode: 409 } };
const BOT = { roleArn: ROLE_ARN, dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300 };
const VERSION = { botVersionLocaleSpecification: { en_US: { sourceBotVersion: 'DRAFT' } } };

let clinic: Clinic;
let bots = 0;
let at: { botId: string; botVersion: string; localeId: string };

beforeAll(async () => {
  clinic = await startClinic({ transitionMs: TRANSITION_MS });
});
beforeEach(async () => {
  const { botId = '' } = await clinic.models.send(new lex.CreateBotCommand({ ...BOT, botName: `T${(bots += 1)}` }));
  at = { botId, botVersion: 'DRAFT', localeId: 'en_US' };
});
afterAll(() => clinic.close());

const settle = () => (clinic.clock.now += TRANSITION_MS);
const createLocale = () =>
  clinic.models.send(new lex.CreateBotLocaleCommand({ ...at, nluIntentConfidenceThreshold: 0.4 }));
const createIntent = (intentName: string) =>
  clinic.models.send(new lex.CreateIntentCommand({ ...at, intentName, sampleUtterances: utterances('good day') }));
const botStatus = async () => (await clinic.models.send(new lex.DescribeBotCommand(at))).botStatus;
const localeStatus = async () => (await clinic.models.send(new lex.DescribeBotLocaleCommand(at))).botLocaleStatus;

describe('5.1 a resource in transition', () => {
  it('a bot is Creating, then Available; changes meanwhile are a ConflictException', async () => {
    expect(await botStatus()).toBe('Creating');
    await expect(createLocale()).rejects.toMatchObject(CONFLICT);
    await expect(
      clinic.models.send(new lex.UpdateBotCommand({ ...BOT, botId: at.botId, botName: 'Other' })),
    ).rejects.toMatchObject(CONFLICT);
    await expect(clinic.models.send(new lex.DeleteBotCommand({ botId: at.botId }))).rejects.toMatchObject(CONFLICT);
    settle();

    expect(await botStatus()).toBe('Available');
    await createLocale();
  });

  it('a bot is Updating after a change of it', async () => {
    settle();
    await clinic.models.send(new lex.UpdateBotCommand({ ...BOT, botId: at.botId, botName: `Changed${bots}` }));

    expect(await botStatus()).toBe('Updating');
    await expect(createLocale()).rejects.toMatchObject(CONFLICT);
  });

  it('5.6 a locale is Creating, then NotBuilt; intents and builds meanwhile are a ConflictException', async () => {
    settle();
    await createLocale();

    expect(await localeStatus()).toBe('Creating');
    await expect(createIntent('Greet')).rejects.toMatchObject(CONFLICT);
    await expect(clinic.models.send(new lex.BuildBotLocaleCommand(at))).rejects.toMatchObject(CONFLICT);
    await expect(clinic.models.send(new lex.DeleteBotLocaleCommand(at))).rejects.toMatchObject(CONFLICT);
    settle();
    expect(await localeStatus()).toBe('NotBuilt');
    await createIntent('Greet');
  });

  it('5.6 a locale that is Building refuses every change, a version of it and the deletion of its bot', async () => {
    settle();
    await createLocale();
    settle();
    await createIntent('Greet');
    const building = build(clinic.models, { botId: at.botId, at });
    const attempts = await Promise.allSettled([
      clinic.models.send(new lex.UpdateIntentCommand({ ...at, intentId: 'FALLBCKINT', intentName: 'FallbackIntent' })),
      clinic.models.send(new lex.UpdateBotLocaleCommand({ ...at, nluIntentConfidenceThreshold: 0.5 })),
      clinic.models.send(new lex.DeleteBotLocaleCommand(at)),
      clinic.models.send(new lex.CreateSlotTypeCommand({ ...at, slotTypeName: 'Sizes' })),
      clinic.models.send(new lex.CreateBotVersionCommand({ botId: at.botId, ...VERSION })),
      clinic.models.send(new lex.DeleteBotCommand({ botId: at.botId })),
    ]);
    await building;

    expect(attempts.map((one) => one.status === 'rejected' && (one.reason as Error).name)).toEqual(
      Array.from({ length: 6 }, () => 'ConflictException'),
    );
  });

  it('5.7 a version is Creating while its bot is Versioning, an alias is Creating; then both are Available', async () => {
    settle();
    await createLocale();
    settle();
    await createIntent('Greet');
    await build(clinic.models, { botId: at.botId, at });
    const { botId } = at;
    const { botVersion } = await clinic.models.send(new lex.CreateBotVersionCommand({ botId, ...VERSION }));
    const versionStatus = async () =>
      (await clinic.models.send(new lex.DescribeBotVersionCommand({ botId, botVersion }))).botStatus;

    expect([await versionStatus(), await botStatus()]).toEqual(['Creating', 'Versioning']);
    await expect(createIntent('Other')).rejects.toMatchObject(CONFLICT);
    settle();
    expect([await versionStatus(), await botStatus()]).toEqual(['Available', 'Available']);

    const alias = { botId, botAliasName: 'live', botVersion };
    const { botAliasId } = await clinic.models.send(new lex.CreateBotAliasCommand(alias));
    const aliasStatus = async () =>
      (await clinic.models.send(new lex.DescribeBotAliasCommand({ botId, botAliasId }))).botAliasStatus;
    expect(await aliasStatus()).toBe('Creating');
    await expect(clinic.models.send(new lex.UpdateBotAliasCommand({ ...alias, botAliasId }))).rejects.toMatchObject(
      CONFLICT,
    );
    settle();
    expect(await aliasStatus()).toBe('Available');
  });
});

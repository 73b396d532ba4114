import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { ROLE_ARN } from './support/deploy.ts';

let clinic: Clinic;
let botId: string;

const BOT = { roleArn: ROLE_ARN, dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300 };
const ACCOUNT = 'arn:aws:lex:us-east-1:123456789012';

beforeAll(async () => {
  clinic = await startClinic();
  const tags = { botTags: { team: 'teeth' }, testBotAliasTags: { stage: 'test' } };
  ({ botId = '' } = await clinic.models.send(new lex.CreateBotCommand({ ...BOT, botName: 'Tagged', ...tags })));
});
afterAll(() => clinic.close());

const tagsOf = async (resourceARN: string) =>
  (await clinic.models.send(new lex.ListTagsForResourceCommand({ resourceARN }))).tags;
const tag = (resourceARN: string, tags: Record<string, string>) =>
  clinic.models.send(new lex.TagResourceCommand({ resourceARN, tags }));

describe('5.10 tags', () => {
  it('tags given on create belong to the bot, its test alias and an alias', async () => {
    const alias = { botId, botAliasName: 'live', tags: { stage: 'live' } };
    const { botAliasId } = await clinic.models.send(new lex.CreateBotAliasCommand(alias));

    expect(await tagsOf(`${ACCOUNT}:bot/${botId}`)).toEqual({ team: 'teeth' });
    expect(await tagsOf(`${ACCOUNT}:bot-alias/${botId}/TSTALIASID`)).toEqual({ stage: 'test' });
    expect(await tagsOf(`${ACCOUNT}:bot-alias/${botId}/${botAliasId}`)).toEqual({ stage: 'live' });
  });

  it('TagResource adds and replaces by key, UntagResource removes by key', async () => {
    const resourceARN = `${ACCOUNT}:bot-alias/${botId}/TSTALIASID`;
    await tag(resourceARN, { stage: 'trial', owner: 'ann', cost: '' });
    const tagged = await tagsOf(resourceARN);
    await clinic.models.send(new lex.UntagResourceCommand({ resourceARN, tagKeys: ['owner', 'cost', 'unknown'] }));

    expect(tagged).toEqual({ stage: 'trial', owner: 'ann', cost: '' });
    expect(await tagsOf(resourceARN)).toEqual({ stage: 'trial' });
  });

  it('an update of the bot or alias keeps its tags', async () => {
    const other = await clinic.models.send(
      new lex.CreateBotCommand({ ...BOT, botName: 'Kept', botTags: { a: '1' }, testBotAliasTags: { b: '2' } }),
    );
    const update = { botAliasId: 'TSTALIASID', botAliasName: 'TestBotAlias', botVersion: 'DRAFT' };
    await clinic.models.send(new lex.UpdateBotCommand({ ...BOT, botName: 'Kept', botId: other.botId }));
    await clinic.models.send(new lex.UpdateBotAliasCommand({ ...update, botId: other.botId }));

    expect(await tagsOf(`${ACCOUNT}:bot/${other.botId}`)).toEqual({ a: '1' });
    expect(await tagsOf(`${ACCOUNT}:bot-alias/${other.botId}/TSTALIASID`)).toEqual({ b: '2' });
  });

  it.each<[string, Record<string, string>]>([
    ['an empty key', { '': 'x' }],
    ['a key of 129 characters', { ['k'.repeat(129)]: 'x' }],
    ['a value of 257 characters', { k: 'x'.repeat(257) }],
    ['201 tags', Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`k${index}`, 'x']))],
  ])('refuses %s, also on create', async (_, tags) => {
    const create = () => clinic.models.send(new lex.CreateBotCommand({ ...BOT, botName: 'Refused', botTags: tags }));

    await expect(tag(`${ACCOUNT}:bot/${botId}`, tags)).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(create()).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it.each([
    ['bot/AAAAAAAAAA', 'ResourceNotFoundException'],
    ['bot-alias/AAAAAAAAAA/TSTALIASID', 'ResourceNotFoundException'],
    ['intent/AAAAAAAAAA', 'ValidationException'],
  ])('%s is a %s', async (resource, name) => {
    await expect(tagsOf(`${ACCOUNT}:${resource}`)).rejects.toMatchObject({ name });
  });
});

describe('5.5 lists of built-ins', () => {
  const intents = async (input: Partial<lex.ListBuiltInIntentsCommandInput> = {}) =>
    clinic.models.send(new lex.ListBuiltInIntentsCommand({ localeId: 'en_US', ...input }));
  const slotTypes = async (input: Partial<lex.ListBuiltInSlotTypesCommandInput> = {}) => {
    const { builtInSlotTypeSummaries = [] } = await clinic.models.send(
      new lex.ListBuiltInSlotTypesCommand({ localeId: 'en_US', ...input }),
    );
    return builtInSlotTypeSummaries.map(({ slotTypeSignature }) => slotTypeSignature);
  };

  it('name intents and slot types by their signatures', async () => {
    const { builtInIntentSummaries = [], localeId } = await intents({ maxResults: 20 });
    const signatures = builtInIntentSummaries.map(({ intentSignature }) => intentSignature);

    expect(signatures).toEqual(expect.arrayContaining(['AMAZON.FallbackIntent', 'AMAZON.HelpIntent']));
    expect(signatures).toEqual([...signatures].sort());
    expect(localeId).toBe('en_US');
    expect(await slotTypes({ maxResults: 20 })).toEqual(
      expect.arrayContaining(['AMAZON.AlphaNumeric', 'AMAZON.Number', 'AMAZON.Time']),
    );
  });

  it.each([19, 21])('refuse maxResults %i: exactly 20 is allowed', async (maxResults) => {
    const refused = { name: 'ValidationException', message: expect.stringContaining("'maxResults'") };

    await expect(intents({ maxResults })).rejects.toMatchObject(refused);
    await expect(slotTypes({ maxResults })).rejects.toMatchObject(refused);
  });

  it('sort as asked', async () => {
    const sortBy = { attribute: 'SlotTypeSignature', order: 'Descending' } as const;

    expect(await slotTypes({ sortBy })).toEqual([...(await slotTypes())].reverse());
  });

  it('page: one page holds them all, and a bad token is refused', async () => {
    const pages = [];
    for await (const page of lex.paginateListBuiltInSlotTypes({ client: clinic.models }, { localeId: 'en_US' }))
      pages.push(page);

    expect(pages).toHaveLength(1);
    await expect(slotTypes({ nextToken: 'nonsense' })).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('6.5 and 5.11 leave out what a locale does not have', async () => {
    expect(await slotTypes()).not.toContain('AMAZON.UKPostalCode');
    expect(await slotTypes({ localeId: 'en_GB' })).toContain('AMAZON.UKPostalCode');
    expect(await slotTypes({ localeId: 'ko_KR' })).not.toContain('AMAZON.AlphaNumeric');
  });
});

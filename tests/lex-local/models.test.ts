import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { bookAtOnce, dentist, treatments } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import type { Deployed } from './support/deploy.ts';
import { ROLE_ARN, createDraft } from './support/deploy.ts';

let clinic: Clinic;
let draft: Deployed;

beforeAll(async () => {
  clinic = await startClinic();
  draft = await createDraft(clinic.models, { slotTypes: [treatments], intents: [bookAtOnce] });
});
afterAll(() => clinic.close());

const bot = (botName: string): lex.CreateBotCommandInput => ({
  botName,
  roleArn: ROLE_ARN,
  dataPrivacy: { childDirected: false },
  idleSessionTTLInSeconds: 300,
});
const intentNamed = async (name: string) => {
  const { intentSummaries } = await clinic.models.send(
    new lex.ListIntentsCommand({ ...draft.at, filters: [{ name: 'IntentName', operator: 'EQ', values: [name] }] }),
  );
  return { ...draft.at, intentId: intentSummaries?.[0]?.intentId };
};

describe('5.2 bots', () => {
  it('creates a bot with a DRAFT version and the test alias', async () => {
    const { botId, botStatus, creationDateTime } = await clinic.models.send(new lex.CreateBotCommand(bot('First')));
    const alias = await clinic.models.send(new lex.DescribeBotAliasCommand({ botId, botAliasId: 'TSTALIASID' }));
    const versions = await clinic.models.send(new lex.ListBotVersionsCommand({ botId }));

    expect(botId).toMatch(/^[0-9A-Z]{10}$/);
    expect([botStatus, creationDateTime]).toEqual(['Creating', new Date(clinic.clock.now)]);
    expect(alias).toMatchObject({ botAliasName: 'TestBotAlias', botVersion: 'DRAFT', botAliasStatus: 'Available' });
    expect(versions.botVersionSummaries?.map(({ botVersion }) => botVersion)).toEqual(['DRAFT']);
  });

  it('finds a bot by its exact name', async () => {
    await clinic.models.send(new lex.CreateBotCommand(bot('Findable')));
    const find = async (values: string[]) =>
      (await clinic.models.send(new lex.ListBotsCommand({ filters: [{ name: 'BotName', operator: 'EQ', values }] })))
        .botSummaries;

    expect((await find(['Findable']))?.map(({ botName, botStatus }) => [botName, botStatus])).toEqual([
      ['Findable', 'Available'],
    ]);
    expect(await find(['Findabl'])).toEqual([]);
  });

  it('updates by full replacement and deletes', async () => {
    const { botId } = await clinic.models.send(new lex.CreateBotCommand({ ...bot('Replaced'), description: 'old' }));
    await clinic.models.send(new lex.UpdateBotCommand({ ...bot('Renamed'), botId }));
    const described = await clinic.models.send(new lex.DescribeBotCommand({ botId }));
    await clinic.models.send(new lex.DeleteBotCommand({ botId }));

    expect([described.botName, described.description]).toEqual(['Renamed', undefined]);
    await expect(clinic.models.send(new lex.DescribeBotCommand({ botId }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('7.18 refuses a taken name', async () => {
    await clinic.models.send(new lex.CreateBotCommand(bot('Taken')));

    await expect(clinic.models.send(new lex.CreateBotCommand(bot('Taken')))).rejects.toMatchObject({
      name: 'PreconditionFailedException',
      $metadata: { httpStatusCode: 412 },
    });
  });

  it('pages', async () => {
    const names: (string | undefined)[] = [];
    const pages = lex.paginateListBots({ client: clinic.models, pageSize: 1 }, {});
    for await (const page of pages) names.push(...(page.botSummaries ?? []).map(({ botName }) => botName));
    const all = await clinic.models.send(new lex.ListBotsCommand({}));

    expect(names).toEqual(all.botSummaries?.map(({ botName }) => botName));
    expect(names.length).toBeGreaterThan(2);
  });
});

describe('6.1 and 6.2 limits', () => {
  it.each<[string, object]>([
    ['botName', { botName: 'two__separators' }],
    ['botName', { botName: 'has space' }],
    ['botName', { botName: 'x'.repeat(101) }],
    ['roleArn', { roleArn: undefined }],
    ['roleArn', { roleArn: 'arn:aws:iam::1:role/x' }],
    ['dataPrivacy.childDirected', { dataPrivacy: {} }],
    ['idleSessionTTLInSeconds', { idleSessionTTLInSeconds: 59 }],
    ['idleSessionTTLInSeconds', { idleSessionTTLInSeconds: 86_401 }],
    ['description', { description: 'x'.repeat(2001) }],
  ])('names %s in %p', async (member, change) => {
    const body = JSON.stringify({ ...bot('Limits'), ...change });
    const response = await fetch(`${clinic.lex.url}/bots/`, { method: 'PUT', body });

    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException']);
    expect(await response.json()).toEqual({ message: expect.stringContaining(`'${member}'`) });
  });

  it.each<[string, Partial<lex.CreateIntentCommandInput>]>([
    ['intentName', { intentName: 'No-' + '-No' }],
    [
      'initialResponseSetting.initialResponse.messageGroups',
      { initialResponseSetting: { initialResponse: { messageGroups: [] } } },
    ],
    [
      'plainTextMessage.value',
      {
        intentClosingSetting: {
          closingResponse: { messageGroups: [{ message: { plainTextMessage: { value: 'x'.repeat(1001) } } }] },
        },
      },
    ],
    [
      'promptSpecification.maxRetries',
      {
        intentConfirmationSetting: {
          promptSpecification: { maxRetries: 6, messageGroups: [{ message: { plainTextMessage: { value: 'x' } } }] },
        },
      },
    ],
    ['utterance', { sampleUtterances: [{ utterance: 'x'.repeat(501) }] }],
    [
      'outputContexts.1.member.turnsToLive',
      { outputContexts: [{ name: 'c', timeToLiveInSeconds: 60, turnsToLive: 21 }] },
    ],
  ])('names %s of an intent', async (member, change) => {
    await expect(
      clinic.models.send(new lex.CreateIntentCommand({ ...draft.at, intentName: 'Limits', ...change })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(member),
    });
  });

  it.each(['HelpIntent', 'CancelIntent', 'QnaIntent'])('3.14 refuses the built-in name %s', async (intentName) => {
    await expect(clinic.models.send(new lex.CreateIntentCommand({ ...draft.at, intentName }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('conflicts with a built-in intent name'),
    });
  });

  it.each(['Date', 'Confirmation'])('5.4 refuses the built-in slot type name %s', async (slotTypeName) => {
    await expect(
      clinic.models.send(new lex.CreateSlotTypeCommand({ ...draft.at, slotTypeName })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('2.6 refuses a Lambda ARN with $LATEST', async () => {
    const lambdaCodeHook = {
      lambdaARN: 'arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST',
      codeHookInterfaceVersion: '1.0',
    };
    const update = new lex.UpdateBotAliasCommand({
      botId: draft.botId,
      botAliasId: 'TSTALIASID',
      botAliasName: 'TestBotAlias',
      botVersion: 'DRAFT',
      botAliasLocaleSettings: { en_US: { enabled: true, codeHookSpecification: { lambdaCodeHook } } },
    });

    await expect(clinic.models.send(update)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('lambdaARN'),
    });
  });
});

describe('5.5 intents and slots', () => {
  it('5.3 a new locale has FallbackIntent with its fixed id', async () => {
    const intent = await clinic.models.send(new lex.DescribeIntentCommand({ ...draft.at, intentId: 'FALLBCKINT' }));

    expect(intent).toMatchObject({ intentName: 'FallbackIntent', parentIntentSignature: 'AMAZON.FallbackIntent' });
    expect(intent.initialResponseSetting?.nextStep?.dialogAction?.type).toBe('InvokeDialogCodeHook');
  });

  it('UpdateIntent replaces everything: what is left out is gone', async () => {
    const at = await intentNamed('BookAppointment');
    const before = await clinic.models.send(new lex.DescribeIntentCommand(at));
    await clinic.models.send(new lex.UpdateIntentCommand({ ...at, intentName: 'BookAppointment' }));
    const after = await clinic.models.send(new lex.DescribeIntentCommand(at));
    await clinic.models.send(new lex.UpdateIntentCommand({ ...before, ...at, intentName: 'BookAppointment' }));

    expect([before.sampleUtterances?.length, before.slotPriorities?.length]).toEqual([2, 1]);
    expect([after.sampleUtterances, after.slotPriorities]).toEqual([undefined, undefined]);
  });

  it('lists slots with their constraint and type', async () => {
    const { slotSummaries } = await clinic.models.send(new lex.ListSlotsCommand(await intentNamed('BookAppointment')));

    expect(slotSummaries).toEqual([
      expect.objectContaining({
        slotName: 'Treatment',
        slotConstraint: 'Required',
        slotTypeId: expect.stringMatching(/^[0-9A-Z]{10}$/),
      }),
    ]);
  });

  it('refuses an unknown slot type and an unknown slot in slotPriorities', async () => {
    const at = await intentNamed('BookAppointment');
    const valueElicitationSetting = { slotConstraint: 'Optional' as const };

    await expect(
      clinic.models.send(
        new lex.CreateSlotCommand({ ...at, slotName: 'X', slotTypeId: 'AMAZON.Nothing', valueElicitationSetting }),
      ),
    ).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    await expect(
      clinic.models.send(
        new lex.UpdateIntentCommand({
          ...at,
          intentName: 'BookAppointment',
          slotPriorities: [{ slotId: 'AAAAAAAAAA', priority: 1 }],
        }),
      ),
    ).rejects.toMatchObject({ name: 'PreconditionFailedException' });
  });

  it('deletes a slot only when slotPriorities does not name it, a slot type only when unused', async () => {
    const own = await createDraft(clinic.models, { slotTypes: [treatments], intents: [bookAtOnce] });
    const { intentSummaries } = await clinic.models.send(
      new lex.ListIntentsCommand({ ...own.at, filters: [{ name: 'IntentName', operator: 'CO', values: ['Book'] }] }),
    );
    const at = { ...own.at, intentId: intentSummaries?.[0]?.intentId };
    const { slotSummaries = [] } = await clinic.models.send(new lex.ListSlotsCommand(at));
    const { slotId, slotTypeId } = slotSummaries[0] ?? {};
    const deleteSlot = () => clinic.models.send(new lex.DeleteSlotCommand({ ...at, slotId }));
    const deleteType = () => clinic.models.send(new lex.DeleteSlotTypeCommand({ ...own.at, slotTypeId }));

    await expect(deleteSlot()).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    await expect(deleteType()).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    await clinic.models.send(new lex.UpdateIntentCommand({ ...at, intentName: 'BookAppointment' }));
    expect([(await deleteSlot()).$metadata.httpStatusCode, (await deleteType()).$metadata.httpStatusCode]).toEqual([
      204, 204,
    ]);
    expect((await clinic.models.send(new lex.DeleteIntentCommand(at))).$metadata.httpStatusCode).toBe(204);
    await expect(clinic.models.send(new lex.DescribeIntentCommand(at))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('changes in a numbered version are refused', async () => {
    await expect(
      clinic.models.send(new lex.CreateIntentCommand({ ...draft.at, botVersion: '1', intentName: 'X' })),
    ).rejects.toMatchObject({ name: 'PreconditionFailedException' });
  });
});

describe('5.7 versions and aliases', () => {
  it('numbers only go up; a version in use stays; aliases have no name twice', async () => {
    const { botId } = await clinic.deploy(dentist);
    const create = async () =>
      (
        await clinic.models.send(
          new lex.CreateBotVersionCommand({
            botId,
            botVersionLocaleSpecification: { en_US: { sourceBotVersion: 'DRAFT' } },
          }),
        )
      ).botVersion;
    const [one, two] = [await create(), await create()];
    await clinic.models.send(new lex.DeleteBotVersionCommand({ botId, botVersion: two }));
    const three = await create();
    await clinic.models.send(new lex.CreateBotAliasCommand({ botId, botAliasName: 'live', botVersion: three }));

    expect([one, two, three]).toEqual(['1', '2', '3']);
    await lex.waitUntilBotVersionAvailable({ client: clinic.models, maxWaitTime: 20 }, { botId, botVersion: three });
    await expect(
      clinic.models.send(new lex.DeleteBotVersionCommand({ botId, botVersion: three })),
    ).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    await expect(
      clinic.models.send(new lex.CreateBotAliasCommand({ botId, botAliasName: 'live' })),
    ).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    const { botAliasSummaries } = await clinic.models.send(new lex.ListBotAliasesCommand({ botId }));
    expect(botAliasSummaries?.map(({ botAliasName, botVersion }) => [botAliasName, botVersion])).toEqual([
      ['TestBotAlias', 'DRAFT'],
      ['live', '3'],
    ]);
  });
});

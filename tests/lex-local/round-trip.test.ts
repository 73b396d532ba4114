import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { dentist } from './fixtures/dentist.ts';
import { fullDentist } from './fixtures/full-dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { createDraft } from './support/deploy.ts';
import { exportArchive, importBot, jsonOf, withoutIdentity, zipOf } from './support/transfer.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const nameOf = async (botId: string): Promise<string> =>
  (await clinic.models.send(new lex.DescribeBotCommand({ botId }))).botName ?? '';

/** Exports a bot, imports it as another and exports that. */
async function roundTrip(botId: string, copyName: string) {
  const botName = await nameOf(botId);
  const first = await exportArchive(clinic.models, { botId });
  const copyId = await importBot(clinic.models, zipOf(first), copyName);
  const second = await exportArchive(clinic.models, { botId: copyId });
  return {
    copyId,
    files: [...first.keys()],
    before: withoutIdentity(first, botName),
    after: withoutIdentity(second, copyName),
  };
}

describe('export and import', () => {
  it('5.9 a bot that was exported, imported and exported again has the same files', async () => {
    const { botId } = await createDraft(clinic.models, fullDentist);
    const { before, after, files } = await roundTrip(botId, 'CopyOfEverything');

    expect(after).toEqual(before);
    expect(files.filter((file) => file.endsWith('Slot.json'))).toHaveLength(6);
  });

  it('5.9 the copy is described as the bot was', async () => {
    const { botId, at } = await createDraft(clinic.models, fullDentist);
    const { copyId } = await roundTrip(botId, 'DescribedCopy');
    const describeBook = async (id: string) => {
      const address = { ...at, botId: id };
      const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(address));
      const { intentId } = intentSummaries.find(({ intentName }) => intentName === 'BookAppointment') ?? {};
      const intent = await clinic.models.send(new lex.DescribeIntentCommand({ ...address, intentId }));
      const { slotSummaries = [] } = await clinic.models.send(new lex.ListSlotsCommand({ ...address, intentId }));
      const slots = slotSummaries.map(({ slotId }) =>
        clinic.models.send(new lex.DescribeSlotCommand({ ...address, intentId, slotId })),
      );
      return { intent, slots: await Promise.all(slots) };
    };
    const idsAndDates = {
      $metadata: 0,
      botId: 0,
      intentId: 0,
      slotId: 0,
      slotTypeId: 0,
      creationDateTime: 0,
      lastUpdatedDateTime: 0,
    };
    const [original, copy] = [await describeBook(botId), await describeBook(copyId)];

    expect({ ...copy.intent, ...idsAndDates, slotPriorities: copy.intent.slotPriorities?.length }).toEqual({
      ...original.intent,
      ...idsAndDates,
      slotPriorities: 4,
    });
    expect(copy.slots.map((slot) => ({ ...slot, ...idsAndDates }))).toEqual(
      original.slots.map((slot) => ({ ...slot, ...idsAndDates })),
    );
  });

  it('5.9 files have names for ids, every member, and the words of the format', async () => {
    const { botId, at } = await createDraft(clinic.models, fullDentist);
    const files = await exportArchive(clinic.models, { botId });
    const botName = await nameOf(botId);
    const place = `${botName}/BotLocales/en_US`;
    const intent = jsonOf(files, `${place}/Intents/BookAppointment/Intent.json`);
    const slot = jsonOf(files, `${place}/Intents/BookAppointment/Slots/Treatment/Slot.json`);

    expect(jsonOf(files, 'Manifest.json')).toEqual({
      metaData: { schemaVersion: '1', fileFormat: 'LexJson', resourceType: 'BOT' },
    });
    expect(jsonOf(files, `${botName}/Bot.json`)).toEqual({
      name: botName,
      identifier: at.botId,
      version: 'DRAFT',
      description: null,
      dataPrivacy: { childDirected: false },
      idleSessionTTLInSeconds: 600,
      errorLogSettings: null,
    });
    expect(jsonOf(files, `${place}/BotLocale.json`)).toMatchObject({
      name: 'English (US)',
      identifier: 'en_US',
      version: null,
      nluConfidenceThreshold: 0.4,
    });
    expect(intent).toMatchObject({
      name: 'BookAppointment',
      displayName: 'Book an appointment',
      kendraConfiguration: null,
      initialResponseSetting: { codeHook: { isActive: true }, conditional: null },
      slotPriorities: expect.arrayContaining([{ priority: 1, slotName: 'Treatment' }]),
      intentConfirmationSetting: { isActive: true, promptSpecification: { messageGroupsList: [expect.anything()] } },
    });
    expect(slot).toMatchObject({
      slotTypeName: 'Treatments',
      obfuscationSetting: null,
      valueElicitationSetting: {
        slotCaptureSetting: { captureNextStep: { intent: { name: null, slots: null }, sessionAttributes: null } },
        promptSpecification: {
          messageGroupsList: [{ message: { plainTextMessage: null, imageResponseCard: { buttonsList: [{}, {}] } } }],
        },
      },
    });
    expect(jsonOf(files, `${place}/SlotTypes/Treatments/SlotType.json`)).toMatchObject({
      valueSelectionSetting: { resolutionStrategy: 'TOP_RESOLUTION', regexFilter: null },
    });
  });

  it('5.9 a locale is exported alone and imported into another bot', async () => {
    const { botId, at } = await createDraft(clinic.models, dentist);
    const files = await exportArchive(clinic.models, at);
    const target = await createDraft(clinic.models, { intents: [] });
    const other = { ...target.at, localeId: 'en_GB' };
    const { importId, uploadUrl = '' } = await clinic.models.send(new lex.CreateUploadUrlCommand({}));
    await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(zipOf(files)) });
    await clinic.models.send(
      new lex.StartImportCommand({
        importId,
        resourceSpecification: { botLocaleImportSpecification: { ...other, nluIntentConfidenceThreshold: 0.6 } },
        mergeStrategy: 'FailOnConflict',
      }),
    );
    const imported = await clinic.models.send(new lex.DescribeImportCommand({ importId }));
    const locale = await clinic.models.send(new lex.DescribeBotLocaleCommand(other));
    const exported = await exportArchive(clinic.models, other);

    expect(imported).toMatchObject({ importStatus: 'Completed', importedResourceId: 'en_GB' });
    expect(locale).toMatchObject({ nluIntentConfidenceThreshold: 0.6, botLocaleStatus: 'NotBuilt', intentsCount: 6 });
    expect([...exported.keys()].map((path) => path.replace(/^[^/]+\/BotLocales\/en_GB/, ''))).toEqual(
      [...files.keys()].map((path) => path.replace(/^[^/]+\/BotLocales\/en_US/, '')),
    );
    expect(await nameOf(botId)).not.toBe(await nameOf(target.botId));
  });

  it('5.9 a numbered version is exported as it was, whatever the draft says now', async () => {
    const { botId, at } = await clinic.deploy(fullDentist);
    const botVersionLocaleSpecification = { en_US: { sourceBotVersion: 'DRAFT' } };
    await clinic.models.send(new lex.CreateBotVersionCommand({ botId, botVersionLocaleSpecification }));
    await clinic.models.send(new lex.DeleteBotLocaleCommand(at));

    const botName = await nameOf(botId);
    const files = await exportArchive(clinic.models, { botId, botVersion: '1' });
    expect(jsonOf(files, `${botName}/Bot.json`)).toMatchObject({ version: '1' });
    expect(files.has(`${botName}/BotLocales/en_US/Intents/Help/Intent.json`)).toBe(true);
  });
});

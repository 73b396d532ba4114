import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { bookAtOnce, dentist, dentistWith, help, hours, treatments } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { createDraft } from './support/deploy.ts';
import { asBot, exportArchive, importArchive, zipOf } from './support/transfer.ts';

let clinic: Clinic;
let whole: Uint8Array;
let small: Uint8Array;

/** A locale with an intent and a slot type that the dentist's has too, and an intent that it hasn't. */
const SMALL = { slotTypes: [treatments], intents: [bookAtOnce, { ...hours, intentName: 'Location' }] };

beforeAll(async () => {
  clinic = await startClinic();
  whole = zipOf(await exportArchive(clinic.models, { botId: (await createDraft(clinic.models, dentist)).botId }));
  small = zipOf(await exportArchive(clinic.models, (await createDraft(clinic.models, SMALL)).at));
});
afterAll(() => clinic.close());

const intentsOf = async (at: object) => {
  const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(at as never));
  return new Map(intentSummaries.map(({ intentName, intentId }) => [intentName, intentId]));
};
const slotsOf = async (at: object, intentId: string | undefined) => {
  const { slotSummaries = [] } = await clinic.models.send(new lex.ListSlotsCommand({ ...at, intentId } as never));
  return new Map(slotSummaries.map(({ slotName, slotId }) => [slotName, slotId]));
};

describe('an import of what is there already', () => {
  it('5.9 fails with FailOnConflict, says why, and changes nothing', async () => {
    const { botId, at } = await createDraft(clinic.models, dentist);
    const botName = (await clinic.models.send(new lex.DescribeBotCommand({ botId }))).botName ?? '';
    const before = await exportArchive(clinic.models, { botId });
    const bot = await importArchive(clinic.models, whole, asBot(botName));
    const locale = await importArchive(clinic.models, small, { botLocaleImportSpecification: at });

    expect([bot.importStatus, locale.importStatus]).toEqual(['Failed', 'Failed']);
    expect(bot.failureReasons).toEqual([`A bot with the name '${botName}' exists already.`]);
    expect(locale.failureReasons).toEqual([`Locale 'en_US' of bot '${botName}' exists already.`]);
    expect(await exportArchive(clinic.models, { botId })).toEqual(before);
  });

  it('5.9 replaces a bot with Overwrite: ids, aliases, versions and other locales stay', async () => {
    const { botId, at } = await clinic.deploy(dentistWith(help));
    const botName = (await clinic.models.send(new lex.DescribeBotCommand({ botId }))).botName ?? '';
    const botVersionLocaleSpecification = { en_US: { sourceBotVersion: 'DRAFT' } };
    await clinic.models.send(new lex.CreateBotVersionCommand({ botId, botVersionLocaleSpecification }));
    await clinic.models.send(new lex.CreateBotAliasCommand({ botId, botAliasName: 'live', botVersion: '1' }));
    const german = { ...at, localeId: 'de_DE' };
    await clinic.models.send(new lex.CreateBotLocaleCommand({ ...german, nluIntentConfidenceThreshold: 0.7 }));
    const before = await intentsOf(at);
    const imported = await importArchive(clinic.models, whole, asBot(botName), 'Overwrite');
    const { botAliasSummaries } = await clinic.models.send(new lex.ListBotAliasesCommand({ botId }));

    expect(imported).toMatchObject({ importStatus: 'Completed', importedResourceId: botId });
    expect(await intentsOf(at)).toEqual(before);
    expect(botAliasSummaries).toHaveLength(2);
    expect(await clinic.models.send(new lex.DescribeBotLocaleCommand(german))).toMatchObject({
      nluIntentConfidenceThreshold: 0.7,
    });
    expect(await clinic.models.send(new lex.DescribeBotLocaleCommand(at))).toMatchObject({
      botLocaleStatus: 'NotBuilt',
    });
  });

  it('5.9 replaces a locale with Overwrite: what the archive does not have is gone', async () => {
    const { at } = await createDraft(clinic.models, dentist);
    const before = await intentsOf(at);
    const slotsBefore = await slotsOf(at, before.get('BookAppointment'));
    await importArchive(clinic.models, small, { botLocaleImportSpecification: at }, 'Overwrite');
    const after = await intentsOf(at);
    const { slotTypeSummaries } = await clinic.models.send(new lex.ListSlotTypesCommand(at));

    expect([...after.keys()].sort()).toEqual(['BookAppointment', 'FallbackIntent', 'Location']);
    expect(after.get('BookAppointment')).toBe(before.get('BookAppointment'));
    expect(await slotsOf(at, after.get('BookAppointment'))).toEqual(
      new Map([['Treatment', slotsBefore.get('Treatment')]]),
    );
    expect(slotTypeSummaries?.map(({ slotTypeName }) => slotTypeName)).toEqual(['Treatments']);
  });

  it('5.9 adds to a locale with Append: the same name replaces, the rest stays', async () => {
    const { at } = await createDraft(clinic.models, dentist);
    const before = await intentsOf(at);
    await importArchive(clinic.models, small, { botLocaleImportSpecification: at }, 'Append');
    const after = await intentsOf(at);

    expect([...after.keys()].sort()).toEqual([...before.keys(), 'Location'].sort());
    expect([...(await slotsOf(at, after.get('BookAppointment'))).keys()]).toEqual(['Treatment']);
    expect([...(await slotsOf(at, after.get('LookUpBill'))).keys()].sort()).toEqual(['BillNumber', 'Email']);
  });

  it('5.9 leaves conversations on the last good build', async () => {
    const bot = await clinic.deploy(dentist);
    await importArchive(clinic.models, small, { botLocaleImportSpecification: bot.at }, 'Overwrite');

    expect((await bot.chat().say('look up my invoice')).sessionState?.intent?.name).toBe('LookUpBill');
  });
});

describe('an import in transition', () => {
  it('5.9 is InProgress and its bot Importing until it has settled', async () => {
    const slow = await startClinic({ transitionMs: 1000 });
    const imported = await importArchive(slow.models, whole, asBot('Slow'));
    slow.clock.now += 1000;
    const settled = await slow.models.send(new lex.DescribeImportCommand({ importId: imported.importId }));
    const again = await importArchive(slow.models, whole, asBot('Slow'), 'Overwrite');
    const bot = await slow.models.send(new lex.DescribeBotCommand({ botId: imported.importedResourceId }));
    slow.clock.now += 1000;
    const later = await slow.models.send(new lex.DescribeBotCommand({ botId: imported.importedResourceId }));
    await slow.close();

    expect([imported.importStatus, settled.importStatus, again.importStatus]).toEqual([
      'InProgress',
      'Completed',
      'InProgress',
    ]);
    expect([bot.botStatus, later.botStatus]).toEqual(['Importing', 'Available']);
  });
});

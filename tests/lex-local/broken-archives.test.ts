import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { zipSync } from 'fflate';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { createDraft } from './support/deploy.ts';
import type { Files } from './support/transfer.ts';
import { asBot, exportArchive, importArchive, zipOf } from './support/transfer.ts';

const LOCALE = 'Broken/BotLocales/en_US';
const BOOK = `${LOCALE}/Intents/BookAppointment`;
const MEBIBYTE = 1024 * 1024;
const PACKING_MS = 30_000;
let clinic: Clinic;
let files: Files;

beforeAll(async () => {
  clinic = await startClinic();
  const { botId } = await createDraft(clinic.models, dentist);
  const exported = await exportArchive(clinic.models, { botId });
  files = new Map([...exported].map(([path, text]) => [path.replace(/^Clinic\d+/, 'Broken'), text]));
});
afterAll(() => clinic.close());

type Change = (files: Files) => void;

const edit =
  (path: string, change: object): Change =>
  (all) =>
    void all.set(path, JSON.stringify({ ...(JSON.parse(all.get(path) ?? '{}') as object), ...change }));
const zipWith = (change: Change): Uint8Array => {
  const changed = new Map(files);
  change(changed);
  return zipOf(changed);
};
const zeros = (mebibytes: number) => new Uint8Array(mebibytes * MEBIBYTE);
const bytesOf = (entries: Record<string, Uint8Array>): Uint8Array => zipSync(entries, { level: 1 });

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const { importStatus, failureReasons = [] } = await importArchive(clinic.models, bytes, asBot('Broken'));
  const { botSummaries = [] } = await clinic.models.send(new lex.ListBotsCommand({}));
  expect([importStatus, failureReasons.length]).toEqual(['Failed', 1]);
  expect(botSummaries.map(({ botName }) => botName)).not.toContain('Broken');
  return failureReasons[0] ?? '';
}

describe('an archive that is no bot', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['no zip', () => Buffer.from('{"not":"a zip"}'), 'no zip archive'],
    ['nothing', () => new Uint8Array(0), 'no zip archive'],
    ['half a zip', () => zipOf(files).subarray(0, 2000), 'no zip archive'],
    ['a path that leads outside', () => bytesOf({ '../Manifest.json': zeros(0) }), '../Manifest.json'],
    ['an absolute path', () => bytesOf({ '/etc/Manifest.json': zeros(0) }), '/etc/Manifest.json'],
    ['a file that unpacks to 9 MiB', () => bytesOf({ 'Bomb.json': zeros(9) }), 'Bomb.json unpacks to too much'],
    [
      'files that unpack to 35 MiB',
      () => bytesOf({ a: zeros(7), b: zeros(7), c: zeros(7), d: zeros(7), e: zeros(7) }),
      'e unpacks to',
    ],
  ])(
    '5.9 fails the import: %s',
    async (_, bytes, reason) => {
      expect(await reasonFor(bytes())).toContain(reason);
    },
    PACKING_MS,
  );

  it.each<[string, Change, string]>([
    ['no manifest', (all) => all.delete('Manifest.json'), 'no Manifest.json'],
    ['a manifest that is no JSON', (all) => all.set('Manifest.json', '{'), 'Manifest.json is no JSON'],
    ['another format', edit('Manifest.json', { metaData: { fileFormat: 'TSV', resourceType: 'BOT' } }), '"TSV"'],
    [
      'a custom vocabulary',
      edit('Manifest.json', { metaData: { fileFormat: 'LexJson', resourceType: 'CUSTOM_VOCABULARY' } }),
      '"CUSTOM_VOCABULARY"',
    ],
    [
      'a locale where a bot is asked for',
      edit('Manifest.json', { metaData: { fileFormat: 'LexJson', resourceType: 'BOT_LOCALE' } }),
      'holds a locale, and the import asks for a bot',
    ],
    ['no Bot.json', (all) => all.delete('Broken/Bot.json'), 'no Bot.json'],
    ['two bots', (all) => all.set('Other/Bot.json', '{}'), 'more than one Bot.json'],
    ['an intent that is no JSON', (all) => all.set(`${BOOK}/Intent.json`, 'name: x'), `${BOOK}/Intent.json is no JSON`],
    [
      'an intent that is a list',
      (all) => all.set(`${BOOK}/Intent.json`, '[]'),
      `${BOOK}/Intent.json is no JSON object`,
    ],
    ['an intent without a name', edit(`${BOOK}/Intent.json`, { name: null }), `${BOOK}/Intent.json: `],
    ['a name that Lex refuses', edit(`${BOOK}/Intent.json`, { name: 'Book it' }), "Value at 'intentName'"],
    ['a reserved name', edit(`${BOOK}/Intent.json`, { name: 'CancelIntent' }), 'built-in intent name: CancelIntent'],
    ['utterances of another type', edit(`${BOOK}/Intent.json`, { sampleUtterances: 'hi' }), 'is not a list'],
    [
      'a priority for a slot that is not there',
      edit(`${BOOK}/Intent.json`, { slotPriorities: [{ priority: 1, slotName: 'Nowhere' }] }),
      `${BOOK}/Intent.json: slotPriorities names slot 'Nowhere'`,
    ],
    [
      'a slot type that is not there',
      edit(`${BOOK}/Slots/Day/Slot.json`, { slotTypeName: 'Nothing' }),
      `${BOOK}/Slots/Day/Slot.json: slotTypeId names slot type 'Nothing'`,
    ],
    [
      'a slot without a constraint',
      edit(`${BOOK}/Slots/Day/Slot.json`, { valueElicitationSetting: {} }),
      "Value at 'valueElicitationSetting.slotConstraint'",
    ],
    [
      'a value that is too long',
      edit(`${LOCALE}/SlotTypes/Symptoms/SlotType.json`, {
        slotTypeValues: [{ sampleValue: { value: 'x'.repeat(141) }, synonyms: null }],
      }),
      `${LOCALE}/SlotTypes/Symptoms/SlotType.json: `,
    ],
    ['an unknown locale', edit(`${LOCALE}/BotLocale.json`, { identifier: 'xx_XX' }), `${LOCALE}/BotLocale.json: `],
  ])('5.9 fails the import and names the file: %s', async (_, change, reason) => {
    expect(await reasonFor(zipWith(change))).toContain(reason);
  });
});

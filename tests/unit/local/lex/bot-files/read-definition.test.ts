import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readDefinition } from '../../../../../local/lex/bot-files/read-definition.ts';
import { writeArchive } from '../../../../../local/lex/bot-files/write-archive.ts';
import { writeZip } from '../../../../../local/lex/bot-files/zip.ts';

const OWN = path.join(import.meta.dirname, '../../../../../bot-definition');
const HOTEL = path.join(import.meta.dirname, '../../../../lex-local/fixtures/hotel-export');
const folder = mkdtempSync(path.join(tmpdir(), 'lex-local-definition-'));

afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

describe('readDefinition', () => {
  test('reads a definition folder: slots in the order of their priority, types by name', () => {
    const bot = readDefinition(OWN);
    const lead = bot.locales[0]?.intents.find(({ members }) => members.intentName === 'CheckOrderStatus');

    expect([bot.members.botName, bot.members.$schema]).toEqual(['SmartCommerceBot', undefined]);
    expect(bot.locales.map(({ members }) => members.localeId)).toEqual(['en_US']);
    expect(lead?.members.slotPriorities).toEqual([
      { slotId: 'OrderNumber', priority: 1 },
      { slotId: 'CustomerEmail', priority: 2 },
      { slotId: 'VerificationCode', priority: 3 },
    ]);
    expect(lead?.slots[0]?.members).toMatchObject({ slotName: 'OrderNumber', slotTypeId: 'AMAZON.Number' });
  });

  test('reads an export, unpacked or zipped, alike', () => {
    const unpacked = readDefinition(HOTEL);
    const origin = { botName: 'HarbourHotel', botVersion: 'DRAFT' };
    const zip = place('hotel.zip', writeZip(writeArchive({ kind: 'bot', bot: unpacked }, origin)));

    expect(readDefinition(zip)).toEqual(unpacked);
    expect(unpacked.locales[0]?.intents).toHaveLength(4);
  });

  test.each<[string, () => string, string]>([
    ['nothing', () => path.join(folder, 'nowhere'), 'There is no file or folder'],
    ['another file', () => place('notes.txt', 'hello'), 'no zip archive'],
    ['another folder', () => path.dirname(place('other/notes.json', '{}')), 'neither a bot.json nor the Manifest.json'],
    ['a bot.json that is no JSON', () => path.dirname(place('broken/bot.json', '{')), 'bot.json is no JSON'],
    [
      'the export of a locale',
      () => {
        const [locale] = readDefinition(HOTEL).locales;
        const origin = { botName: 'HarbourHotel', botVersion: 'DRAFT' };
        return place('locale.zip', locale ? writeZip(writeArchive({ kind: 'locale', locale }, origin)) : '');
      },
      'holds a locale, not a bot',
    ],
  ])('refuses %s, naming the place', (_, placeOf, why) => {
    expect(() => readDefinition(placeOf())).toThrow(expect.objectContaining({ code: 'archive-wrong' }));
    expect(() => readDefinition(placeOf())).toThrow(why);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArchiveError } from '../../local/lex/bot-files/archive-error.ts';
import { readZip, writeZip } from '../../local/lex/bot-files/zip.ts';
import { createBotStore } from '../../local/lex/models/store.ts';
import { NOTHING } from '../../local/lex/state/state.ts';
import { runImport } from '../../local/lex/transfer/run-import.ts';

const MANIFEST = JSON.stringify({ metaData: { fileFormat: 'LexJson', resourceType: 'BOT' } });
const PLACES = [
  'Bot.json',
  'BotLocales/en_US/BotLocale.json',
  'BotLocales/en_US/Intents/Book/Intent.json',
  'BotLocales/en_US/Intents/Book/Slots/Day/Slot.json',
  'BotLocales/en_US/SlotTypes/Days/SlotType.json',
];
const MEMBERS = ['name', 'identifier', 'sampleUtterances', 'slotPriorities', 'slotTypeName', 'valueElicitationSetting'];
const OTHERS = ['intentClosingSetting', 'nextStep', 'conditional', 'messageGroupsList', 'message', 'slotTypeValues'];

/** JSON with the words of the format in it, so that it gets past the first check. */
const json = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    fc.constantFrom('Book', 'en_US', 'AMAZON.Date'),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...MEMBERS, ...OTHERS), tie('value'), { maxKeys: 6 }),
}));

const importInto = (bytes: Uint8Array) => {
  const store = createBotStore({ now: () => 0, seed: 1, quotas: {}, transitionMs: 0, restored: NOTHING });
  const roleArn = 'arn:aws:iam::123456789012:role/any-role-at-all';
  const botImportSpecification = { botName: 'Any', roleArn, dataPrivacy: { childDirected: false } };
  const request = { importId: 'ABCDEFGHIJ', mergeStrategy: 'Overwrite' as const };
  return { store, result: runImport(store, bytes, { ...request, resourceSpecification: { botImportSpecification } }) };
};

describe('archives', () => {
  test('files survive being zipped', () => {
    const paths = fc.stringMatching(/^[a-zA-Z0-9_]{1,8}(\/[a-zA-Z0-9_]{1,8}){0,3}\.json$/);

    fc.assert(
      fc.property(fc.array(fc.tuple(paths, fc.string({ unit: 'grapheme' }))), (entries) => {
        const files = new Map(entries);

        expect(readZip(writeZip(files))).toEqual(files);
      }),
    );
  });

  test('bytes are an archive or an ArchiveError', () => {
    const whole = writeZip(new Map([['Manifest.json', MANIFEST]]));
    const spoiled = fc
      .tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
      .map(([at, byte, end]) => Uint8Array.from(whole, (old, index) => (index === at ? byte : old)).subarray(0, end));

    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), spoiled), (bytes) => {
        try {
          expect(readZip(bytes)).toBeInstanceOf(Map);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
        }
      }),
    );
  });

  test('an import completes, or fails with a reason and leaves nothing behind, whatever the files say', () => {
    const contents = fc.tuple(...PLACES.map(() => json.object));

    fc.assert(
      fc.property(contents, (objects) => {
        const files = objects.map((object, index) => [`Any/${PLACES[index]}`, JSON.stringify(object)] as const);
        const { store, result } = importInto(writeZip(new Map([['Manifest.json', MANIFEST], ...files])));

        const hasFailed = result.importStatus === 'Failed';
        expect([result.failureReasons.length, store.bots.size]).toEqual(hasFailed ? [1, 0] : [0, 1]);
      }),
    );
  });
});

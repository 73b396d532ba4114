import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { withSpoiled } from '../bot/support/definition.ts';
import { isWrite, startLexThroughProxy, type LexThroughProxy } from './support/lex-through-proxy.ts';
import { edit } from '../bot/support/spoil.ts';
import { syncingWith, toldActions } from './support/syncing.ts';

jest.setTimeout(30_000);

const STATUS = 'en_US/intents/CheckOrderStatus.json';
const NEW_UTTERANCE = edit('/sampleUtterances/0', { utterance: 'my parcel seems to have grown legs' });

const WRAPPING = {
  slotName: 'Wrapping',
  slotTypeName: 'Wrappings',
  description: 'How the present is wrapped.',
  obfuscationSetting: { obfuscationSettingType: 'None' },
  valueElicitationSetting: { slotConstraint: 'Optional' },
};
const THANKS = {
  intentName: 'Thanks',
  description: 'The customer says thanks.',
  sampleUtterances: [{ utterance: 'ta' }],
};
const WRAPPINGS = {
  slotTypeName: 'Wrappings',
  description: 'How a present is wrapped.',
  valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
  slotTypeValues: [{ sampleValue: { value: 'Paper' } }],
};
const writeJson = (path: string, data: object) => writeFile(path, JSON.stringify(data));

let lex: LexThroughProxy;
let bot: ReturnType<typeof syncingWith>;
beforeEach(async () => {
  lex = await startLexThroughProxy();
  bot = syncingWith(lex.url);
});
afterEach(async () => {
  bot.close();
  await lex.close();
});

describe('sync-bot', () => {
  test('makes and builds the whole bot, and the second run only reads', async () => {
    const first = await bot.sync();
    lex.requests.length = 0;
    const second = await bot.sync();

    expect(first.changed).toBe(true);
    expect(await bot.alias(first)).toMatchObject({ botAliasStatus: 'Available', botVersion: '1' });
    expect(second).toEqual({ ...first, changed: false, plan: { ...first.plan, actions: [] } });
    expect(lex.requests).not.toHaveLength(0);
    expect(lex.requests.filter(isWrite)).toEqual([]);
  });

  test('reads every resource once when there is nothing to change, and four at a time', async () => {
    await bot.sync();
    lex.requests.length = 0;
    await bot.sync();

    expect(lex.requests.filter((request, index) => lex.requests.indexOf(request) < index)).toEqual([]);
    expect(lex.mostAtOnce()).toBe(4);
  });

  test('says so when there is nothing to change', async () => {
    const lines: string[] = [];
    await bot.sync();
    await bot.sync({ onProgress: (line) => lines.push(line) });

    expect(lines.at(-1)).toBe('No changes: SmartCommerceBot is up to date.');
  });

  test('updates exactly the intent that changed, builds, and puts a new version behind the alias', async () => {
    const first = await bot.sync();
    const second = await withSpoiled(STATUS, NEW_UTTERANCE, (definition) => bot.sync({ definition }));

    expect(toldActions(second)).toEqual([
      'update intent CheckOrderStatus',
      'build locale en_US',
      'create version',
      'update alias live',
    ]);
    expect(second.botAliasId).toBe(first.botAliasId);
    expect(await bot.alias(second)).toMatchObject({ botVersion: '2' });
  });

  test('changes nothing with --plan, before there is a bot and after', async () => {
    const early = await bot.sync({ plan: true });
    expect(early).toMatchObject({ botId: undefined, changed: false });
    expect(toldActions(early)[0]).toBe('create bot SmartCommerceBot');

    await bot.sync();
    lex.requests.length = 0;
    const late = await withSpoiled(STATUS, NEW_UTTERANCE, (definition) => bot.sync({ definition, plan: true }));

    expect(toldActions(late)).toContain('update intent CheckOrderStatus');
    expect(lex.requests.filter(isWrite)).toEqual([]);
  });

  const syncMore = () =>
    withSpoiled(STATUS, edit('/slots', { 3: WRAPPING }), async (definition) => {
      await writeJson(join(definition, 'en_US/slot-types/Wrappings.json'), WRAPPINGS);
      await writeJson(join(definition, 'en_US/intents/Thanks.json'), THANKS);
      return bot.sync({ definition });
    });

  test('keeps what is not defined, says so, and still builds', async () => {
    const lines: string[] = [];
    await syncMore();

    const second = await bot.sync({ onProgress: (line) => lines.push(line) });
    const third = await withSpoiled(STATUS, NEW_UTTERANCE, (definition) => bot.sync({ definition }));

    expect(second.changed).toBe(false);
    expect(lines).toContain('  not defined, and kept without --prune: slot Wrapping of CheckOrderStatus');
    expect(toldActions(third)).toContain('build locale en_US');
    expect(third.plan.wouldPrune).toHaveLength(3);
    expect(await bot.intentNames(third)).toContain('Thanks');
  });

  test('deletes what is not defined with --prune: an intent, a slot and its type', async () => {
    await syncMore();

    const second = await bot.sync({ prune: true });

    expect(toldActions(second)).toEqual([
      'update intent CheckOrderStatus',
      'delete slot Wrapping',
      'delete intent Thanks',
      'delete slot type Wrappings',
      'build locale en_US',
      'create version',
      'update alias live',
    ]);
    expect(await bot.sync()).toMatchObject({ changed: false });
  });

  test('deletes old versions but for the newest with --keep-versions', async () => {
    const first = await bot.sync();
    for (const utterance of ['where has it gone', 'who has my parcel']) {
      const spoil = edit('/sampleUtterances/0', { utterance });
      await withSpoiled(STATUS, spoil, (definition) => bot.sync({ definition }));
    }

    const last = await bot.sync({ keepVersions: 2 });

    expect(toldActions(last).filter((action) => action.startsWith('delete'))).toEqual([
      'delete version 1',
      'delete version 2',
    ]);
    expect(await bot.alias(first)).toMatchObject({ botVersion: '4' });
    expect(await bot.sync({ keepVersions: 2 })).toMatchObject({ changed: false });
  });

  test('makes a bot that calls no Lambda with --no-lambda', async () => {
    const first = await bot.sync({ noLambda: true });

    expect((await bot.alias(first)).botAliasLocaleSettings).toEqual({ en_US: { enabled: true } });
    expect(await bot.sync({ noLambda: true })).toMatchObject({ changed: false });
  });

  test('builds and does nothing else with --build-only', async () => {
    await expect(bot.sync({ buildOnly: true })).rejects.toMatchObject({ code: 'usage' });

    await bot.sync();
    lex.requests.length = 0;
    await bot.sync({ buildOnly: true });

    expect(lex.requests.filter(isWrite)).toEqual([expect.stringMatching(/^POST .*\/botlocales\/en_US\/?$/)]);
  });

  test('sends nothing when the definition is wrong', async () => {
    const spoil = edit('/slots/0', { slotTypeName: 'Nowhere' });

    await withSpoiled(STATUS, spoil, (definition) =>
      expect(bot.sync({ definition })).rejects.toMatchObject({ code: 'definition-wrong' }),
    );
    expect(lex.requests).toEqual([]);
  });
});

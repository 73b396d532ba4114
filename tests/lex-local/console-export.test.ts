import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import type { Clinic } from './support/clinic.ts';
import { chatOn, said, standing, startClinic, valueOf } from './support/clinic.ts';
import { build, FUNCTION_ARN } from './support/deploy.ts';
import { delegate } from './support/lambda-double.ts';
import { exportArchive, importBot, withoutIdentity, zipOf } from './support/transfer.ts';

/** A hotel's bot, in the files that the console exports. */
const EXPORT = path.join(import.meta.dirname, 'fixtures/hotel-export');

const files = readdirSync(EXPORT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => [path.relative(EXPORT, file).split(path.sep).join('/'), readFileSync(file, 'utf8')] as const);

let clinic: Clinic;
let botId: string;

beforeAll(async () => {
  clinic = await startClinic();
  botId = await importBot(clinic.models, zipOf(files), 'HarbourHotel');
  await build(clinic.models, { botId, at: { botId, botVersion: 'DRAFT', localeId: 'en_US' } });
  const lambdaCodeHook = { lambdaARN: FUNCTION_ARN, codeHookInterfaceVersion: '1.0' };
  const botAliasLocaleSettings = { en_US: { enabled: true, codeHookSpecification: { lambdaCodeHook } } };
  const alias = { botId, botAliasId: 'TSTALIASID', botAliasName: 'TestBotAlias', botVersion: 'DRAFT' };
  await clinic.models.send(new lex.UpdateBotAliasCommand({ ...alias, botAliasLocaleSettings }));
  clinic.lambda.handler = (event) => delegate(event, { state: 'Fulfilled' });
});
afterAll(() => clinic.close());

describe('a bot of the console', () => {
  it('5.9 an export of the console is imported, built and talks to its end', async () => {
    const guest = chatOn(clinic, botId);
    const turns = [];
    for (const text of ['I want to book a room', 'twin', 'friday', '20', '7', 'yes']) turns.push(await guest.say(text));

    expect(turns.map(standing)).toEqual([
      'BookRoom InProgress ElicitSlot RoomType',
      'BookRoom InProgress ElicitSlot CheckInDate',
      'BookRoom InProgress ElicitSlot Nights',
      'BookRoom InProgress ElicitSlot Nights',
      'BookRoom InProgress ConfirmIntent',
      'BookRoom Fulfilled Close',
    ]);
    expect(said(turns[3] ?? ({} as never))).toEqual(['You can stay for 14 nights at most.', 'For how many nights?']);
    expect(said(turns[4] ?? ({} as never))).toEqual([
      'For a week or more we take 10 percent off.',
      'A Double from 2025-03-07 for 7 nights. Shall I book it?',
    ]);
    expect(turns[4]?.sessionState?.sessionAttributes).toEqual({ discount: '10 percent' });
    expect(said(turns[5] ?? ({} as never))).toEqual(['Your room is booked.', 'We look forward to your visit.']);
  });

  it('shows its card, takes synonyms, and opens intents by contexts', async () => {
    const guest = chatOn(clinic, botId);
    const before = await guest.say('add breakfast');
    const asked = await guest.say('I want to book a room');
    for (const text of ['room for one', '2025-03-10', '2', 'yes']) await guest.say(text);
    const breakfast = await guest.say('breakfast for 2');

    expect(before.sessionState?.intent?.name).toBe('FallbackIntent');
    expect(asked.messages?.at(-1)).toMatchObject({
      contentType: 'ImageResponseCard',
      imageResponseCard: { title: 'Our rooms', buttons: [{ text: 'Single' }, { text: 'Double' }, { text: 'Suite' }] },
    });
    expect([breakfast.sessionState?.intent?.name, valueOf(breakfast, 'Room')]).toEqual(['AddBreakfast', 'Single']);
    expect(said(breakfast)).toEqual(['Breakfast for 2 is added to your Single.']);
  });

  it('5.9 is exported again with the words that it came with', async () => {
    const exported = withoutIdentity(await exportArchive(clinic.models, { botId }), 'HarbourHotel');
    const own = withoutIdentity(new Map(files.filter(([file]) => !file.endsWith('Flow.json'))), 'HarbourHotel');

    expect(Object.keys(exported).sort()).toEqual(Object.keys(own).sort());
    for (const [file, content] of Object.entries(own))
      expect({ file, ...(exported[file] as object) }).toMatchObject({ file, ...known(content) });
  });
});

/** Without members that an export has beside those of the API. */
function known(value: unknown): object {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    ['intentsInScope', 'bedrockAgentIntentConfiguration', 'speechFoundationModel'].includes(key) ? undefined : inner,
  );
  return JSON.parse(text) as object;
}

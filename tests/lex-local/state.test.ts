import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { chatOn, standing, startClinic } from './support/clinic.ts';
import { createDraft } from './support/deploy.ts';

let stateDirectory: string;
let clinic: Clinic;

beforeEach(async () => {
  stateDirectory = mkdtempSync(path.join(tmpdir(), 'lex-local-state-'));
  clinic = await startClinic({ stateDirectory });
});
afterEach(async () => {
  await clinic.close();
  rmSync(stateDirectory, { recursive: true, force: true });
});

const restart = async (): Promise<void> => {
  await clinic.close();
  clinic = await startClinic({ stateDirectory });
};
const filesIn = (folder: string): string[] => readdirSync(path.join(stateDirectory, folder));
const onlyFileIn = (folder: string): string => path.join(stateDirectory, folder, filesIn(folder)[0] ?? '');

/** Everything that the models API says of a bot. */
async function portrait(botId: string): Promise<unknown> {
  const at = { botId, botVersion: 'DRAFT', localeId: 'en_US' };
  const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(at));
  const ids = intentSummaries.map(({ intentId }) => intentId);
  const answers = await Promise.all([
    clinic.models.send(new lex.DescribeBotCommand({ botId })),
    clinic.models.send(new lex.DescribeBotLocaleCommand(at)),
    clinic.models.send(new lex.ListBotVersionsCommand({ botId })),
    clinic.models.send(new lex.ListBotAliasesCommand({ botId })),
    clinic.models.send(new lex.DescribeBotAliasCommand({ botId, botAliasId: 'TSTALIASID' })),
    clinic.models.send(new lex.ListSlotTypesCommand(at)),
    ...ids.map((intentId) => clinic.models.send(new lex.DescribeIntentCommand({ ...at, intentId }))),
    ...ids.map((intentId) => clinic.models.send(new lex.ListSlotsCommand({ ...at, intentId }))),
  ]);
  return answers.map((answer) => ({ ...answer, $metadata: undefined }));
}

describe('state in a folder', () => {
  it('bots, versions and aliases survive a restart, and talk without a new build', async () => {
    const { botId } = await clinic.deploy(dentist);
    const botVersionLocaleSpecification = { en_US: { sourceBotVersion: 'DRAFT' } };
    await clinic.models.send(new lex.CreateBotVersionCommand({ botId, botVersionLocaleSpecification }));
    await clinic.models.send(new lex.CreateBotAliasCommand({ botId, botAliasName: 'live', botVersion: '1' }));
    const before = await portrait(botId);
    await restart();

    expect(await portrait(botId)).toEqual(before);
    expect(standing(await chatOn(clinic, botId).say('book a cleaning'))).toBe(
      'BookAppointment InProgress ElicitSlot Day',
    );
  });

  it('a conversation goes on after a restart, unless it was idle for too long', async () => {
    const bot = await clinic.deploy(dentist);
    const [kept, idle] = [bot.chat(), bot.chat()];
    clinic.clock.now -= 301_000;
    await idle.say('book a cleaning');
    clinic.clock.now += 301_000;
    await kept.say('book a cleaning');
    await restart();

    expect(standing(await chatOn(clinic, kept.address).say('friday'))).toMatch(/^BookAppointment ReadyForFulfill/);
    await expect(clinic.runtime.send(new GetSessionCommand(idle.address))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('ids are not given twice', async () => {
    const first = await createDraft(clinic.models, dentist);
    await restart();
    const second = await createDraft(clinic.models, dentist);
    const idsOf = async ({ at }: typeof first) => {
      const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(at));
      return intentSummaries.map(({ intentId }) => intentId).filter((id) => id !== 'FALLBCKINT');
    };

    const ids = [first.botId, second.botId, ...(await idsOf(first)), ...(await idsOf(second))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('what was deleted stays deleted', async () => {
    const { botId } = await createDraft(clinic.models, dentist);
    await clinic.models.send(new lex.DeleteBotCommand({ botId }));
    await restart();

    expect(filesIn('bots')).toEqual([]);
    expect((await clinic.models.send(new lex.ListBotsCommand({}))).botSummaries).toEqual([]);
  });

  it('a build that the end of the process interrupted has failed, and says so', async () => {
    const { at } = await createDraft(clinic.models, dentist);
    await clinic.models.send(new lex.BuildBotLocaleCommand(at));
    await restart();

    expect(await clinic.models.send(new lex.DescribeBotLocaleCommand(at))).toMatchObject({
      botLocaleStatus: 'Failed',
      failureReasons: [expect.stringContaining('Build the locale again')],
    });
  });

  it('writes whole files only: what a dying process left beside them is ignored', async () => {
    const { botId } = await createDraft(clinic.models, dentist);
    await clinic.close();
    writeFileSync(`${onlyFileIn('bots')}.part`, '{"format":1,"bot":{');
    clinic = await startClinic({ stateDirectory });

    expect((await clinic.models.send(new lex.DescribeBotCommand({ botId }))).botId).toBe(botId);
  });

  it.each<[string, string, (text: string) => string]>([
    ['a bot that was cut off', 'bots', (text) => text.slice(0, text.length / 2)],
    ['an empty file', 'bots', () => ''],
    ['a bot of another format', 'bots', (text) => text.replace('"format":1', '"format":99')],
    ['a bot without its draft', 'bots', (text) => text.replace('"DRAFT":', '"OTHER":')],
    ['a bot without its test alias', 'bots', (text) => text.replaceAll('"TSTALIASID":', '"OTHER":')],
    ['something else', 'bots', () => '[]'],
    ['a session that was cut off', 'sessions', (text) => text.slice(0, -1)],
    ['a session under another name', 'sessions', (text) => text.replace('"key":"', '"key":"x')],
  ])('%s stops the start and names the file', async (_, folder, damage) => {
    await (await clinic.deploy(dentist)).chat().say('help');
    await clinic.close();
    const file = onlyFileIn(folder);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));

    await expect(startLexLocal({ port: 0, stateDirectory })).rejects.toMatchObject({
      code: 'state-damaged',
      message: expect.stringContaining(`State file '${file}' is damaged`),
    });
    writeFileSync(file, whole);
  });

  it('a folder that can not be made stops the start', async () => {
    const file = path.join(stateDirectory, 'file');
    writeFileSync(file, '');

    await expect(startLexLocal({ port: 0, stateDirectory: file })).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import type { LexEvent } from './support/lambda-double.ts';
import { delegate } from './support/lambda-double.ts';
import { chatOn, said, standing, startClinic } from './support/clinic.ts';

const HOTEL = path.join(import.meta.dirname, 'fixtures/hotel-export');
const GOODBYE = 'HarbourHotel/BotLocales/en_US/Intents/ThanksAndGoodbye/Intent.json';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lex-local-definition-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The smallest folder in the project's own format. */
function writeBell(): string {
  const write = (file: string, content: object) => writeFileSync(path.join(folder, file), JSON.stringify(content));
  mkdirSync(path.join(folder, 'en_US/intents'), { recursive: true });
  write('bot.json', { botName: 'Bell', dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300 });
  write('en_US/locale.json', { localeId: 'en_US', nluIntentConfidenceThreshold: 0.4 });
  const closingResponse = { messageGroups: [{ message: { plainTextMessage: { value: 'Ding.' } } }] };
  const ring = { intentName: 'Ring', sampleUtterances: [{ utterance: 'ring the bell' }] };
  write('en_US/intents/Ring.json', { ...ring, intentClosingSetting: { closingResponse } });
  return folder;
}

describe('a bot to begin with', () => {
  it('is built before the port opens, and its function is the handler', async () => {
    const handler = (event: unknown) => delegate(event as LexEvent, { state: 'Fulfilled' });
    const clinic = await startClinic({ definition: HOTEL, handler });
    const guest = chatOn(clinic, clinic.lex.bot?.botId ?? '');
    const replies = [];
    for (const text of ['book a suite', 'tomorrow', '2', 'yes']) replies.push(await guest.say(text));
    await clinic.close();

    expect(clinic.lex.bot).toMatchObject({ botName: 'HarbourHotel', botAliasId: 'TSTALIASID', localeIds: ['en_US'] });
    expect(replies.map(standing).at(-1)).toBe('BookRoom Fulfilled Close');
  });

  it('may be a function of an endpoint', async () => {
    const clinic = await startClinic({ definition: HOTEL, functionName: 'front-desk' });
    clinic.lambda.handler = (event) => delegate(event);
    await chatOn(clinic, clinic.lex.bot?.botId ?? '').say('book a room');
    await clinic.close();

    expect(clinic.lambda.paths).toEqual(['/2015-03-31/functions/front-desk/invocations']);
  });

  it('may be a definition folder', async () => {
    const clinic = await startClinic({ definition: writeBell() });
    const reply = await chatOn(clinic, clinic.lex.bot?.botId ?? '').say('ring the bell');
    await clinic.close();

    expect(said(reply)).toEqual(['Ding.']);
  });

  it('has the same id in every Lex Local, and keeps it with its other aliases when it is loaded again', async () => {
    const stateDirectory = path.join(folder, 'state');
    const [first, other] = [
      await startClinic({ definition: HOTEL, stateDirectory }),
      await startClinic({ definition: HOTEL, seed: 2 }),
    ];
    const botId = first.lex.bot?.botId ?? '';
    const botVersionLocaleSpecification = { en_US: { sourceBotVersion: 'DRAFT' } };
    await first.models.send(new lex.CreateBotVersionCommand({ botId, botVersionLocaleSpecification }));
    await first.models.send(new lex.CreateBotAliasCommand({ botId, botAliasName: 'live', botVersion: '1' }));
    await Promise.all([first.close(), other.close()]);
    const again = await startClinic({ definition: HOTEL, stateDirectory });
    const { botSummaries } = await again.models.send(new lex.ListBotsCommand({}));
    const { botAliasSummaries } = await again.models.send(new lex.ListBotAliasesCommand({ botId }));
    await again.close();

    expect([other.lex.bot?.botId, again.lex.bot?.botId]).toEqual([botId, botId]);
    expect([botSummaries?.length, botAliasSummaries?.length]).toEqual([1, 2]);
  });

  it('comes with a text that begins a conversation', async () => {
    const clinic = await startClinic({ definition: HOTEL });
    const { botId = '', sampleText = '' } = clinic.lex.bot ?? {};
    const reply = await chatOn(clinic, botId).say(sampleText);
    await clinic.close();

    expect(sampleText).toMatch(/^[\w ]+$/);
    expect(standing(reply)).toMatch(/^BookRoom InProgress/);
  });

  it('stays with its conversations in a state folder: loaded again as it was, they go on', async () => {
    const options = { definition: HOTEL, stateDirectory: path.join(folder, 'state') };
    const first = await startClinic(options);
    const chat = chatOn(first, first.lex.bot?.botId ?? '');
    const asked = standing(await chat.say('book a room'));
    await first.close();
    const again = await startClinic({ ...options, clock: () => first.clock.now + 1000 });
    const answered = await chatOn(again, chat.address).say('what is the capital of France');
    await again.close();
    const alone = await startClinic({ stateDirectory: options.stateDirectory });
    const { botSummaries } = await alone.models.send(new lex.ListBotsCommand({}));
    await alone.close();

    expect(standing(answered)).toBe(asked);
    expect(botSummaries).toMatchObject([{ botName: 'HarbourHotel' }]);
  });

  it('stops the start when it can not be built, saying why', async () => {
    cpSync(HOTEL, folder, { recursive: true });
    writeFileSync(
      path.join(folder, GOODBYE),
      JSON.stringify({ name: 'Thanks', sampleUtterances: [{ utterance: 'thanks {Whom}' }] }),
    );

    await expect(startLexLocal({ port: 0, definition: folder })).rejects.toMatchObject({
      code: 'archive-wrong',
      message: expect.stringContaining("locale en_US can't be built: Utterance 'thanks {Whom}'"),
    });
  });
});

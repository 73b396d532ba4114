import { BuildBotLocaleCommand, type LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { expect, test } from '@jest/globals';
import { buildLocale } from '../../../../scripts/sync-bot/apply/locale.ts';
import { createPatientLex } from '../../../../scripts/sync-bot/state/lex.ts';
import { EXIT_CODES, SyncBotError } from '../../../../scripts/sync-bot/errors.ts';

const LOCALE = { botId: 'BOT', localeId: 'en_US', region: 'eu-west-1' };

/** A Lex whose build goes through some states; the last one stays. */
function building(states: readonly object[]) {
  const left = [...states];
  const send = (command: unknown) =>
    Promise.resolve(command instanceof BuildBotLocaleCommand ? {} : left.length > 1 ? left.shift() : left[0]);
  const client = { send: send as LexModelsV2Client['send'] };
  const sleep = () => Promise.resolve();
  return { lex: createPatientLex({ lex: client, lexOnce: client }, sleep), sleep, say: () => undefined };
}

test('waits until the locale is built, not only until it can be tried', async () => {
  const states = ['Building', 'ReadyExpressTesting', 'Built'].map((botLocaleStatus) => ({ botLocaleStatus }));

  await expect(buildLocale(building(states), LOCALE)).resolves.toBeUndefined();
});

test('tells all of Lex’s reasons when the build fails', async () => {
  const failed = { botLocaleStatus: 'Failed', failureReasons: ['Slot priorities are missing.', 'No utterance.'] };

  const error: unknown = await buildLocale(building([failed]), LOCALE).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(SyncBotError);
  expect(error).toMatchObject({
    code: 'build',
    message: 'Lex could not build en_US:\n  Slot priorities are missing.\n  No utterance.',
  });
  expect(EXIT_CODES.build).toBe(3);
});

test('names model, region and what to do when model access is missing', async () => {
  const failed = {
    botLocaleStatus: 'Failed',
    failureReasons: ['Access to the Amazon Bedrock model is denied.'],
    generativeAISettings: { modelArn: 'arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3' },
  };

  await expect(buildLocale(building([failed]), LOCALE)).rejects.toThrow(
    /no access to anthropic\.claude-3 in eu-west-1[^]*Amazon Bedrock console[^]*settings\.json/,
  );
});

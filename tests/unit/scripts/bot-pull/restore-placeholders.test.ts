import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../scripts/bot-definition/index.ts';
import { restorePlaceholders } from '../../../../scripts/bot-pull/restore-placeholders.ts';

const arn = (model: string) => `arn:aws:bedrock:us-east-1::foundation-model/${model}`;
const feature = (modelArn: string) => ({ bedrockModelSpecification: { modelArn } });
const logs = (cloudWatchLogGroupArn: string) => ({ textLogSettings: [{ cloudWatchLogGroupArn }] });

const restore = (path: string, data: JsonObject, reference: Record<string, JsonObject> = {}) =>
  restorePlaceholders(new Map([[path, data]]), new Map(Object.entries(reference)));

describe('restorePlaceholders', () => {
  test('names models by their use, and writes their ids into the settings', () => {
    const locale = {
      slotResolutionImprovement: feature(arn('maker.small')),
      descriptiveBotBuilder: feature(arn('maker.large')),
      sampleUtteranceGeneration: feature(arn('maker.other')),
    };

    const files = restore('en_US/locale.json', locale);

    expect(files.get('en_US/locale.json')).toEqual({
      slotResolutionImprovement: feature('{models.slotResolution}'),
      descriptiveBotBuilder: feature('{models.botBuilder}'),
      sampleUtteranceGeneration: feature(arn('maker.other')),
    });
    expect(files.get('settings.json')?.models).toEqual({ slotResolution: 'maker.small', botBuilder: 'maker.large' });
  });

  test('keeps models that Lex doesn’t tell', () => {
    const files = restore('bot.json', {}, { 'settings.json': { models: { botBuilder: 'maker.large' } } });

    expect(files.get('settings.json')?.models).toEqual({ botBuilder: 'maker.large' });
  });

  test('names the bot’s one function; a second keeps its ARN', () => {
    const files = restore('aliases.json', {
      aliases: [{ lambdaARN: 'one' }, { lambdaARN: 'two' }, { lambdaARN: 'one' }],
    });

    expect(files.get('aliases.json')?.aliases).toEqual([
      { lambdaARN: '{lambdaArn}' },
      { lambdaARN: 'two' },
      { lambdaARN: '{lambdaArn}' },
    ]);
  });

  test('keeps the log that a stage without a log group leaves out, and no other', () => {
    const aliases = { aliases: [{ botAliasName: 'live' }] };
    const withLogs = (group: string) => ({
      'aliases.json': { aliases: [{ botAliasName: 'live', conversationLogSettings: logs(group) }] },
    });

    const ofStage = restore('aliases.json', aliases, withLogs('{conversationLogGroupArn}'));
    const ofItsOwn = restore('aliases.json', aliases, withLogs('arn:aws:logs:x'));

    expect(ofStage.get('aliases.json')).toHaveProperty('aliases.0.conversationLogSettings');
    expect(ofItsOwn.get('aliases.json')).toEqual(aliases);
  });
});

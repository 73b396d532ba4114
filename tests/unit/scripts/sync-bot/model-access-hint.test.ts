import { expect, test } from '@jest/globals';
import { modelAccessHint } from '../../../../scripts/sync-bot/apply/model-access-hint.ts';

const SETTINGS = { modelArn: 'arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0' };

test('names model and region when Bedrock refuses', () => {
  const hint = modelAccessHint('Access denied by Amazon Bedrock', SETTINGS, 'eu-west-1');

  expect(hint[0]).toBe('The account has no access to anthropic.claude-3-haiku-20240307-v1:0 in eu-west-1.');
});

test('keeps quiet about anything else', () => {
  expect(modelAccessHint('Slot types are missing', SETTINGS, 'eu-west-1')).toEqual([]);
});

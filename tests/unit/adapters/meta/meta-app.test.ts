import { expect, it } from '@jest/globals';
import { MetaSettingsInvalidError, parseMetaApp, parseMetaTokens } from '#adapters/meta/meta-app';

it('reads the app’s secret, and two while one takes the other’s place', () => {
  const verifyToken = 'sixteen-letters-';

  expect(parseMetaApp(JSON.stringify({ appSecret: 'new', verifyToken }))).toEqual({ secrets: ['new'], verifyToken });
  expect(parseMetaApp(JSON.stringify({ appSecret: 'new old', verifyToken })).secrets).toEqual(['new', 'old']);
});

it('reads the tokens of the channels that there are', () => {
  expect(parseMetaTokens('{"whatsapp":"EAA"}')).toEqual({ whatsapp: 'EAA' });
});

it.each([
  'EAA',
  '{}',
  '{"appSecret":"s","verifyToken":"short"}',
  '{"appSecret":"s","verifyToken":"sixteen-letters-","x":1}',
])('takes no app of another form, and repeats nothing of it', (parameter) => {
  expect(() => parseMetaApp(parameter)).toThrow(MetaSettingsInvalidError);
  expect(() => parseMetaApp(parameter)).not.toThrow(parameter);
});

it('takes no tokens of another form', () => {
  expect(() => parseMetaTokens('{"whatsap":"EAA"}')).toThrow(MetaSettingsInvalidError);
});

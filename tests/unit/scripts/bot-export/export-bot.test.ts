import { describe, expect, test } from '@jest/globals';
import { readZip } from '../../../../local/lex/bot-files/zip.ts';
import { exportBot } from '../../../../scripts/bot-export/export-bot.ts';

/** Where a zip has the time of its first file, and midnight of 1 January 1980 there, which zips count from. */
const TIME_PLACE = [10, 14] as const;
const EARLIEST = [0, 0, 0x21, 0];

describe('exportBot', () => {
  test('writes the same bytes each time, with no time of its own in them', async () => {
    const [first, second] = [await exportBot({}, 'us-east-1'), await exportBot({}, 'us-east-1')];

    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect([...first.bytes.subarray(...TIME_PLACE)]).toEqual(EARLIEST);
    expect(first.fileName).toBe('SmartCommerceBot.zip');
  });

  test('fills in models for the region, and has nothing of aliases and roles', async () => {
    const files = readZip((await exportBot({}, 'eu-west-1')).bytes);
    const texts = [...files.values()].join('\n');

    expect(texts).toContain('arn:aws:bedrock:eu-west-1::foundation-model/');
    expect(texts).not.toMatch(/\{(?:models\.|lambdaArn|conversationLogGroupArn)/);
    expect(texts).not.toMatch(/botAliasName|roleArn|lambdaARN/);
  });

  test('writes a locale alone', async () => {
    const { bytes, fileName } = await exportBot({ locale: 'en_US' }, 'us-east-1');
    const files = readZip(bytes);

    expect(fileName).toBe('SmartCommerceBot-en_US.zip');
    expect(files.get('Manifest.json')).toContain('BOT_LOCALE');
    expect([...files.keys()].some((file) => file.endsWith('Bot.json'))).toBe(false);
  });

  test('refuses a locale that the definition does not have', async () => {
    await expect(exportBot({ locale: 'de_DE' }, 'us-east-1')).rejects.toThrow('The definition has no locale de_DE.');
  });
});

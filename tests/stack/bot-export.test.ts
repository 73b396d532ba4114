import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateExportCommand,
  CreateUploadUrlCommand,
  DescribeExportCommand,
  DescribeImportCommand,
  LexModelsV2Client,
  StartImportCommand,
} from '@aws-sdk/client-lex-models-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import { readZip } from '../../local/lex/bot-files/zip.ts';
import { exportBot } from '../../scripts/bot-export/export-bot.ts';
import { syncingWith } from './support/syncing.ts';

const ROLE_ARN = 'arn:aws:iam::000000000000:role/lex-local';
const REGION = 'us-east-1';

let lex: Awaited<ReturnType<typeof startLexLocal>>;
let bot: ReturnType<typeof syncingWith>;
let client: LexModelsV2Client;
beforeEach(async () => {
  lex = await startLexLocal({ port: 0 });
  bot = syncingWith(lex.url);
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  client = new LexModelsV2Client({ endpoint: lex.url, region: REGION, credentials });
});
afterEach(async () => {
  client.destroy();
  bot.close();
  await lex.close();
});

async function importBot(bytes: Uint8Array, botName: string) {
  const { importId, uploadUrl = '' } = await client.send(new CreateUploadUrlCommand({}));
  await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(bytes) });
  const botImportSpecification = { botName, roleArn: ROLE_ARN, dataPrivacy: { childDirected: false } };
  const resourceSpecification = { botImportSpecification };
  await client.send(new StartImportCommand({ importId, resourceSpecification, mergeStrategy: 'FailOnConflict' }));
  return client.send(new DescribeImportCommand({ importId }));
}

async function exportDraft(botId: string) {
  const resourceSpecification = { botExportSpecification: { botId, botVersion: 'DRAFT' } };
  const { exportId } = await client.send(new CreateExportCommand({ resourceSpecification, fileFormat: 'LexJson' }));
  const { downloadUrl = '' } = await client.send(new DescribeExportCommand({ exportId }));
  return readZip(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer()));
}

/** Ids differ from import to import. */
const withoutIds = (files: Map<string, string>) =>
  new Map([...files].map(([path, text]) => [path, text.replace(/"identifier": "[0-9A-Z]{10}"/, '"identifier": ""')]));

describe('bot:export', () => {
  test('writes a zip that imports as the bot of the definition: sync-bot finds nothing to change but to publish it', async () => {
    const { bytes } = await exportBot({}, REGION);

    const imported = await importBot(bytes, 'SmartCommerceBot');
    const { plan } = await bot.sync({ plan: true });

    expect(imported).toMatchObject({ importStatus: 'Completed', failureReasons: [] });
    expect(plan.actions.map(({ kind }) => kind)).toEqual([
      'build locale',
      'update test alias',
      'create version',
      'create alias',
    ]);
  });

  test('gives the same files as an export by Lex of what was imported', async () => {
    const { bytes } = await exportBot({}, REGION);
    const { importedResourceId = '' } = await importBot(bytes, 'SmartCommerceBot');

    expect(withoutIds(await exportDraft(importedResourceId))).toEqual(withoutIds(readZip(bytes)));
  });
});

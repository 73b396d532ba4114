import * as lex from '@aws-sdk/client-lex-models-v2';
import type { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { readZip, writeZip } from '../../../local/lex/bot-files/zip.ts';
import { ROLE_ARN } from './deploy.ts';

export type Files = Map<string, string>;

/** A zip of texts by path. */
export const zipOf = (files: Iterable<readonly [string, string]>): Uint8Array => writeZip(new Map(files));

export const asBot = (botName: string): lex.ImportResourceSpecification => ({
  botImportSpecification: { botName, roleArn: ROLE_ARN, dataPrivacy: { childDirected: false } },
});

/** Uploads and imports an archive; the import as it has ended. */
export async function importArchive(
  models: LexModelsV2Client,
  bytes: Uint8Array,
  resourceSpecification: lex.ImportResourceSpecification,
  mergeStrategy: lex.MergeStrategy = 'FailOnConflict',
): Promise<lex.DescribeImportResponse> {
  const { importId, uploadUrl = '' } = await models.send(new lex.CreateUploadUrlCommand({}));
  await put(uploadUrl, bytes);
  await models.send(new lex.StartImportCommand({ importId, resourceSpecification, mergeStrategy }));
  return models.send(new lex.DescribeImportCommand({ importId }));
}

export const put = (url: string, bytes: Uint8Array): Promise<Response> =>
  fetch(url, { method: 'PUT', body: Buffer.from(bytes) });

/** Imports a bot that is expected to be fine; its id. */
export async function importBot(models: LexModelsV2Client, bytes: Uint8Array, botName: string): Promise<string> {
  const { importStatus, failureReasons, importedResourceId = '' } = await importArchive(models, bytes, asBot(botName));
  if (importStatus !== 'Completed') throw new Error(failureReasons?.join('\n'));
  return importedResourceId;
}

/** The files of a bot's or locale's export. */
export async function exportArchive(
  models: LexModelsV2Client,
  address: { botId: string; botVersion?: string; localeId?: string },
): Promise<Files> {
  const { botVersion = 'DRAFT', localeId, botId } = address;
  const resourceSpecification =
    localeId === undefined
      ? { botExportSpecification: { botId, botVersion } }
      : { botLocaleExportSpecification: { botId, botVersion, localeId } };
  const { exportId } = await models.send(new lex.CreateExportCommand({ resourceSpecification, fileFormat: 'LexJson' }));
  const { downloadUrl = '' } = await models.send(new lex.DescribeExportCommand({ exportId }));
  const response = await fetch(downloadUrl);
  return readZip(new Uint8Array(await response.arrayBuffer()));
}

export const jsonOf = (files: Files, path: string): Record<string, unknown> =>
  JSON.parse(files.get(path) ?? 'null') as Record<string, unknown>;

/** An export without what differs from bot to bot: ids and the bot's name. */
export function withoutIdentity(files: Files, botName: string): Record<string, unknown> {
  const known = [...files].map(([path, text]) => {
    const { identifier: _, ...json } = JSON.parse(text) as Record<string, unknown>;
    return [path.replace(`${botName}/`, 'Bot/'), path.endsWith('/Bot.json') ? { ...json, name: 'Bot' } : json];
  });
  return Object.fromEntries(known) as Record<string, unknown>;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { createDraft } from './support/deploy.ts';
import { asBot, exportArchive, importArchive, importBot, put, zipOf } from './support/transfer.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const PATIENCE = { maxWaitTime: 5, minDelay: 0.01, maxDelay: 0.05 };
let clinic: Clinic;
let zip: Uint8Array;

beforeAll(async () => {
  clinic = await startClinic();
  const { botId } = await createDraft(clinic.models, dentist);
  zip = zipOf(await exportArchive(clinic.models, { botId }));
});
afterAll(() => clinic.close());

const upload = async () => {
  const { importId, uploadUrl = '' } = await clinic.models.send(new lex.CreateUploadUrlCommand({}));
  return { importId, uploadUrl };
};
const exportBot = async (botId: string) => {
  const resourceSpecification = { botExportSpecification: { botId, botVersion: 'DRAFT' } };
  const command = new lex.CreateExportCommand({ resourceSpecification, fileFormat: 'LexJson' });
  return (await clinic.models.send(command)).exportId ?? '';
};

describe('an import', () => {
  it('5.9 runs from upload URL over upload to Completed, and the waiter of the SDK sees it', async () => {
    const { importId, uploadUrl } = await upload();
    const uploaded = await put(uploadUrl, zip);
    const request = { importId, resourceSpecification: asBot('Waited'), mergeStrategy: 'FailOnConflict' as const };
    const started = await clinic.models.send(new lex.StartImportCommand(request));
    const waited = await lex.waitUntilBotImportCompleted({ client: clinic.models, ...PATIENCE }, { importId });

    expect(uploadUrl.startsWith(clinic.lex.url)).toBe(true);
    expect(uploaded.status).toBe(200);
    expect(started).toMatchObject({ importId, importStatus: 'InProgress', mergeStrategy: 'FailOnConflict' });
    expect(waited).toMatchObject({ state: 'SUCCESS', reason: { importedResourceName: 'Waited' } });
  });

  it('5.9 does not build the bot and sets no function for its test alias', async () => {
    const botId = await importBot(clinic.models, zip, 'Unbuilt');
    const at = { botId, botVersion: 'DRAFT', localeId: 'en_US' };
    const locale = await clinic.models.send(new lex.DescribeBotLocaleCommand(at));
    const alias = await clinic.models.send(new lex.DescribeBotAliasCommand({ botId, botAliasId: 'TSTALIASID' }));

    expect(locale).toMatchObject({ botLocaleStatus: 'NotBuilt', intentsCount: 6, slotTypesCount: 2 });
    expect(alias.botAliasLocaleSettings).toEqual({});
  });

  it('5.9 takes name, role, privacy, idle time and tags of the request', async () => {
    const given = { roleArn: 'arn:aws:iam::123456789012:role/another', dataPrivacy: { childDirected: true } };
    const more = { idleSessionTTLInSeconds: 90, botTags: { team: 'teeth' } };
    const specification = { botImportSpecification: { botName: 'Given', ...given, ...more } };
    const { importedResourceId: botId } = await importArchive(clinic.models, zip, specification);
    const bot = await clinic.models.send(new lex.DescribeBotCommand({ botId }));
    const resourceARN = `arn:aws:lex:us-east-1:123456789012:bot/${botId}`;
    const { tags } = await clinic.models.send(new lex.ListTagsForResourceCommand({ resourceARN }));

    expect(bot).toMatchObject({ botName: 'Given', ...given, idleSessionTTLInSeconds: 90 });
    expect(tags).toEqual({ team: 'teeth' });
  });

  it.each<[string, Partial<lex.StartImportRequest>]>([
    ['a password', { filePassword: 'secret' }],
    ['an unknown strategy', { mergeStrategy: 'Merge' as lex.MergeStrategy }],
    ['a bot that is appended', { mergeStrategy: 'Append' }],
    ['no resource', { resourceSpecification: {} }],
    [
      'a custom vocabulary',
      {
        resourceSpecification: {
          customVocabularyImportSpecification: { botId: 'ABCDEFGHIJ', botVersion: 'DRAFT', localeId: 'en_US' },
        },
      },
    ],
    [
      'a locale of a version',
      {
        resourceSpecification: {
          botLocaleImportSpecification: { botId: 'ABCDEFGHIJ', botVersion: '1', localeId: 'en_US' },
        },
      },
    ],
  ])('5.9 is refused with a ValidationException for %s', async (_, change) => {
    const { importId, uploadUrl } = await upload();
    await put(uploadUrl, zip);
    const request = { importId, resourceSpecification: asBot('Refused'), mergeStrategy: 'FailOnConflict' as const };

    await expect(clinic.models.send(new lex.StartImportCommand({ ...request, ...change }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('is refused without an upload, for an unknown id, and a second time', async () => {
    const { importId, uploadUrl } = await upload();
    const request = { importId, resourceSpecification: asBot('Once'), mergeStrategy: 'FailOnConflict' as const };
    const start = (more = {}) => clinic.models.send(new lex.StartImportCommand({ ...request, ...more }));

    await expect(start()).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(start({ importId: 'ABCDEFGHIJ' })).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await put(uploadUrl, zip);
    await start();
    await expect(start()).rejects.toMatchObject({ name: 'ConflictException' });
  });

  it('5.9 is listed for seven days, by bot, and can be deleted', async () => {
    const botId = await importBot(clinic.models, zip, 'Listed');
    const list = async () => (await clinic.models.send(new lex.ListImportsCommand({ botId }))).importSummaries ?? [];
    const [listed] = await list();
    const { importId } = await clinic.models.send(new lex.DescribeImportCommand({ importId: listed?.importId }));
    clinic.clock.now += 8 * DAY_MS;
    const later = await list();
    clinic.clock.now -= 8 * DAY_MS;
    const again = await importArchive(clinic.models, zip, asBot('ListedToo'));
    const deleted = await clinic.models.send(new lex.DeleteImportCommand({ importId: again.importId }));

    expect(listed).toMatchObject({
      importStatus: 'Completed',
      importedResourceName: 'Listed',
      importedResourceType: 'Bot',
    });
    expect([importId, later]).toEqual([listed?.importId, []]);
    expect(deleted.importStatus).toBe('Deleting');
    await expect(clinic.models.send(new lex.DescribeImportCommand({ importId: again.importId }))).rejects.toMatchObject(
      {
        name: 'ResourceNotFoundException',
      },
    );
  });
});

describe('an export', () => {
  it('5.9 runs to Completed, where it has a URL, and the waiter of the SDK sees it', async () => {
    const botId = await importBot(clinic.models, zip, 'Exported');
    const exportId = await exportBot(botId);
    const waited = await lex.waitUntilBotExportCompleted({ client: clinic.models, ...PATIENCE }, { exportId });
    const { downloadUrl = '' } = waited.reason as lex.DescribeExportResponse;
    const download = await fetch(downloadUrl);

    expect(waited.state).toBe('SUCCESS');
    expect(downloadUrl.startsWith(clinic.lex.url)).toBe(true);
    expect(download.headers.get('content-disposition')).toContain(`Exported_DRAFT_${exportId}_LexJson.zip`);
    expect(download.headers.get('content-type')).toBe('application/zip');
  });

  it('5.9 is described, listed, updated and deleted', async () => {
    const botId = await importBot(clinic.models, zip, 'ManyExports');
    const [first, second] = [await exportBot(botId), await exportBot(botId)];
    await clinic.models.send(new lex.UpdateExportCommand({ exportId: first }));
    await clinic.models.send(new lex.DeleteExportCommand({ exportId: second }));
    const { exportSummaries } = await clinic.models.send(new lex.ListExportsCommand({ botId }));

    expect(exportSummaries).toEqual([
      expect.objectContaining({ exportId: first, exportStatus: 'Completed', fileFormat: 'LexJson' }),
    ]);
  });

  it.each<[string, Partial<lex.CreateExportRequest>, string]>([
    ['a password', { filePassword: 'secret' }, 'ValidationException'],
    ['a format that bots do not have', { fileFormat: 'TSV' }, 'ValidationException'],
    ['no resource', { resourceSpecification: {} }, 'ValidationException'],
    [
      'an unknown bot',
      { resourceSpecification: { botExportSpecification: { botId: 'ABCDEFGHIJ', botVersion: 'DRAFT' } } },
      'PreconditionFailedException',
    ],
  ])('5.9 is refused for %s', async (_, change, name) => {
    const botId = (await clinic.models.send(new lex.ListBotsCommand({}))).botSummaries?.[0]?.botId ?? '';
    const resourceSpecification = { botExportSpecification: { botId, botVersion: 'DRAFT' } };
    const command = new lex.CreateExportCommand({ resourceSpecification, fileFormat: 'LexJson', ...change });

    await expect(clinic.models.send(command)).rejects.toMatchObject({ name });
  });
});

describe('the URLs of archives', () => {
  it('5.9 can be used for five minutes', async () => {
    const { uploadUrl } = await upload();
    clinic.clock.now += 5 * MINUTE_MS;
    const inTime = await put(uploadUrl, zip);
    clinic.clock.now += 1;
    const late = await put(uploadUrl, zip);
    clinic.clock.now -= 5 * MINUTE_MS + 1;

    expect([inTime.status, late.status]).toEqual([200, 403]);
    expect(await late.text()).toContain('<Code>AccessDenied</Code>');
  });

  it('are for what they were made for', async () => {
    const { uploadUrl } = await upload();
    const other = await upload();
    const wrongId = uploadUrl.replace(/uploads\/\w+/, `uploads/${other.importId}`);
    const later = uploadUrl.replace(/expires=\d+/, 'expires=9999999999999');
    const statuses = [
      (await put(wrongId, zip)).status,
      (await put(later, zip)).status,
      (await fetch(uploadUrl)).status,
      (await fetch(`${clinic.lex.url}/_archives/downloads/ABCDEFGHIJ/x.zip`)).status,
    ];

    expect(statuses).toEqual([403, 403, 405, 403]);
  });
});

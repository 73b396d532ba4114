import type {
  CreateExportRequest,
  DeleteExportRequest,
  DescribeExportRequest,
  ListExportsRequest,
  UpdateExportRequest,
} from '@aws-sdk/client-lex-models-v2';
import { preconditionFailed } from '../errors.ts';
import { listPage } from '../models/paging.ts';
import type { BotStore } from '../models/store.ts';
import type { ArchiveStore, ExportRecord } from './archive-store.ts';
import { packExport } from './pack-export.ts';
import { downloadPath } from './paths.ts';
import { refusePassword } from './refuse-password.ts';
import type { SignedUrls } from './signed-urls.ts';

export function createExportOperations(store: BotStore, archives: ArchiveStore, urls: SignedUrls) {
  const describe = ({ bytes: _, ...record }: ExportRecord) => ({
    ...record,
    exportStatus: store.transitions.statusOf(['export', record.exportId], 'Completed'),
    failureReasons: [],
  });

  return {
    /** The archive is written at once, so that it holds one state of the draft. */
    CreateExport(input: CreateExportRequest) {
      refusePassword(input.filePassword);
      const exportId = store.newId();
      const { resourceSpecification, fileFormat } = input;
      const now = store.now();
      const dates = { creationDateTime: now, lastUpdatedDateTime: now };
      const packed = packExport(store, input, exportId);
      const record = { exportId, resourceSpecification, fileFormat, ...dates, ...packed };
      archives.exports().set(exportId, record);
      store.transitions.begin(['export', exportId], 'InProgress');
      return { ...describe(record), exportStatus: 'InProgress' };
    },

    /** Each answer has a new URL, once the export is completed. */
    DescribeExport(input: DescribeExportRequest) {
      const record = archives.requireExport(input.exportId);
      const described = describe(record);
      if (described.exportStatus !== 'Completed') return described;
      return { ...described, downloadUrl: urls.sign(downloadPath(record.exportId, record.fileName)) };
    },

    /** Only the password can be changed, and there is none here. */
    UpdateExport(input: UpdateExportRequest) {
      const record = archives.requireExport(input.exportId, preconditionFailed);
      refusePassword(input.filePassword);
      return describe(record);
    },

    ListExports(input: ListExportsRequest) {
      const { botId, botVersion, localeId } = input;
      const all = [...archives.exports().values()].filter((record) => isOf(record, input)).map(describe);
      const typed = all.map((record) => ({ ...record, exportResourceType: typeOf(record) }));
      const { items, ...page } = listPage(typed, input, 'lastUpdatedDateTime');
      return { botId, botVersion, localeId, exportSummaries: items, ...page };
    },

    DeleteExport(input: DeleteExportRequest) {
      const { exportId } = archives.requireExport(input.exportId, preconditionFailed);
      store.transitions.refuse(['export', exportId]);
      archives.exports().delete(exportId);
      return { exportId, exportStatus: 'Deleting' };
    },
  };
}

type Exported = Pick<ExportRecord, 'resourceSpecification'>;

const specificationOf = ({ resourceSpecification }: Exported) =>
  resourceSpecification?.botLocaleExportSpecification ?? resourceSpecification?.botExportSpecification;

function isOf(record: Exported, asked: ListExportsRequest): boolean {
  const own: Partial<Record<string, string | undefined>> = { ...specificationOf(record) };
  const members = ['botId', 'botVersion', 'localeId'] as const;
  return members.every((member) => asked[member] === undefined || asked[member] === own[member]);
}

const typeOf = ({ resourceSpecification }: Exported): string =>
  resourceSpecification?.botExportSpecification ? 'Bot' : 'BotLocale';

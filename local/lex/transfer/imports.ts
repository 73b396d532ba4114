import type {
  DeleteImportRequest,
  DescribeImportRequest,
  ListImportsRequest,
  StartImportRequest,
} from '@aws-sdk/client-lex-models-v2';
import { conflict, preconditionFailed, validationError } from '../errors.ts';
import { listPage } from '../models/paging.ts';
import type { BotStore } from '../models/store.ts';
import type { ArchiveStore, ImportRecord, StartedImport } from './archive-store.ts';
import { uploadPath } from './paths.ts';
import { refusePassword } from './refuse-password.ts';
import { runImport, specificationOf } from './run-import.ts';
import type { SignedUrls } from './signed-urls.ts';

export function createImportOperations(store: BotStore, archives: ArchiveStore, urls: SignedUrls) {
  const describe = ({ bytes: _, started, ...record }: ImportRecord) => ({
    ...record,
    ...started,
    importStatus: store.transitions.statusOf(['import', record.importId], started?.importStatus ?? 'InProgress'),
  });

  return {
    CreateUploadUrl() {
      const importId = store.newId();
      const now = store.now();
      archives.imports().set(importId, { importId, creationDateTime: now, lastUpdatedDateTime: now });
      return { importId, uploadUrl: urls.sign(uploadPath(importId)) };
    },

    /** The file is read and taken over at once; the answer says InProgress, as the service's does. */
    StartImport(input: StartImportRequest) {
      refusePassword(input.filePassword);
      specificationOf(input);
      const record = archives.requireImport(input.importId);
      if (record.started) throw conflict(`Import '${record.importId}' has started already.`);
      if (!record.bytes) throw validationError(`Nothing was uploaded for import '${record.importId}'.`);
      record.started = runImport(store, record.bytes, input);
      record.bytes = undefined;
      record.lastUpdatedDateTime = store.now();
      store.transitions.begin(['import', record.importId], 'InProgress');
      return { ...describe(record), importStatus: 'InProgress' };
    },

    DescribeImport: (input: DescribeImportRequest) => describe(archives.requireImport(input.importId)),

    ListImports(input: ListImportsRequest) {
      const { botId, botVersion, localeId } = input;
      const started = [...archives.imports().values()].filter(
        (record) => record.started && isOf(record.started, input),
      );
      const all = started.map((record) => ({ ...describe(record), ...typeOf(record.started) }));
      const { items, ...page } = listPage(all, input, 'lastUpdatedDateTime');
      return { botId, botVersion, localeId, importSummaries: items, ...page };
    },

    DeleteImport(input: DeleteImportRequest) {
      const { importId } = archives.requireImport(input.importId, preconditionFailed);
      store.transitions.refuse(['import', importId]);
      archives.imports().delete(importId);
      return { importId, importStatus: 'Deleting' };
    },
  };
}

function isOf(started: StartedImport, { botId, localeId }: ListImportsRequest): boolean {
  const locale = started.resourceSpecification?.botLocaleImportSpecification;
  const ownBotId = locale?.botId ?? started.importedResourceId;
  return (botId === undefined || botId === ownBotId) && (localeId === undefined || localeId === locale?.localeId);
}

/** `importResourceType` is what filters call it. */
function typeOf(started: StartedImport | undefined) {
  const type = started?.resourceSpecification?.botImportSpecification ? 'Bot' : 'BotLocale';
  return { importedResourceType: type, importResourceType: type };
}

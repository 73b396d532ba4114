import type { CreateExportRequest, StartImportRequest } from '@aws-sdk/client-lex-models-v2';
import { notFound } from '../errors.ts';
import type { BotStore, MissingError } from '../models/store.ts';
import { required } from '../models/store.ts';

/** How long the service keeps imports and exports. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export interface ImportRecord {
  importId: string;
  creationDateTime: number;
  lastUpdatedDateTime: number;
  /** What was put to the upload URL. */
  bytes?: Uint8Array | undefined;
  /** Absent until the import has started. */
  started?: StartedImport | undefined;
}

export interface StartedImport extends Pick<StartImportRequest, 'resourceSpecification' | 'mergeStrategy'> {
  importStatus: 'Completed' | 'Failed';
  failureReasons: string[];
  importedResourceId?: string | undefined;
  importedResourceName?: string | undefined;
}

export interface ExportRecord extends Pick<CreateExportRequest, 'resourceSpecification' | 'fileFormat'> {
  exportId: string;
  creationDateTime: number;
  lastUpdatedDateTime: number;
  fileName: string;
  bytes: Uint8Array;
}

/** Uploads, imports and exports of the last seven days, in memory. */
export function createArchiveStore(store: BotStore) {
  const imports = new Map<string, ImportRecord>();
  const exports = new Map<string, ExportRecord>();
  const forgetOld = (records: Map<string, ImportRecord> | Map<string, ExportRecord>): void => {
    for (const [id, { creationDateTime }] of records) if (store.now() - creationDateTime > KEPT_MS) records.delete(id);
  };
  return {
    imports: () => (forgetOld(imports), imports),
    exports: () => (forgetOld(exports), exports),
    requireImport(importId: string | undefined, missing: MissingError = notFound): ImportRecord {
      forgetOld(imports);
      return required(imports.get(importId ?? ''), missing, `Import '${importId}' was not found.`);
    },
    requireExport(exportId: string | undefined, missing: MissingError = notFound): ExportRecord {
      forgetOld(exports);
      return required(exports.get(exportId ?? ''), missing, `Export '${exportId}' was not found.`);
    },
  };
}

export type ArchiveStore = ReturnType<typeof createArchiveStore>;

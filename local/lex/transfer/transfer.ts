import type { BotStore } from '../models/store.ts';
import { createArchiveStore } from './archive-store.ts';
import { createExportOperations } from './exports.ts';
import { createImportOperations } from './imports.ts';
import { createServeArchives } from './serve-archives.ts';
import { createSignedUrls } from './signed-urls.ts';

/** Import and export: the operations, and the uploads and downloads of their archives at `origin`. */
export function createTransfer(store: BotStore, origin: () => string) {
  const urls = createSignedUrls(origin, () => store.now());
  const archives = createArchiveStore(store);
  return {
    operations: {
      ...createImportOperations(store, archives, urls),
      ...createExportOperations(store, archives, urls),
    },
    serveArchives: createServeArchives(archives, urls),
  };
}

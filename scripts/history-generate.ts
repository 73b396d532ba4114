import { resolve } from 'node:path';
import { createFolderObjectStore } from '../local/seed/history/folder-object-store.ts';
import { historyIn } from '../local/seed/history/open-history.ts';
import { openStageHistory } from '../local/seed/history/stage-history.ts';
import { writeLargeHistory } from '../local/seed/history/write-large-history.ts';
import { type GenerateOptions, parseGenerateOptions, USAGE } from './history-generate/options.ts';

/** `npm run history:generate`: makes up a purchase history of any size. */
const usage = parseGenerateOptions(process.argv.slice(2));
if (usage.kind === 'help') console.log(USAGE);
else if (usage.kind === 'wrong') {
  console.error(`${usage.reason}\n\n${USAGE}`);
  process.exitCode = 1;
} else process.exitCode = await generate(usage.options);

async function generate(options: GenerateOptions): Promise<number> {
  const { rows, seed, folder, buckets = 256 } = options;
  const path = folder && resolve(process.env['INIT_CWD'] ?? '', folder);
  const history =
    path === undefined
      ? openStageHistory(options, process.env)
      : historyIn(createFolderObjectStore(path), { bucketName: 'history', buckets, close: () => undefined });
  try {
    const written = await writeLargeHistory(history, { rows, seed });
    console.log(`Wrote ${written.toLocaleString('en-US')} rows in ${history.buckets} buckets.`);
    return 0;
  } catch (error) {
    console.error(`The history can't be written: ${(error as Error).message}`);
    return 2;
  } finally {
    history.close();
  }
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openHistory, type OpenHistory } from '../../local/seed/history/open-history.ts';
import { writeLargeHistory } from '../../local/seed/history/write-large-history.ts';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import { startS3Local } from '../../local/stack/s3/start-s3-local.ts';

export const ROWS = 5_000_000;
export const BUCKETS = 256;
export const BUCKET_NAME = 'bench-history';
/** Raised when what is made up changes, so that an older one isn't measured. */
const VERSION = 1;

export interface LargeHistory extends OpenHistory {
  readonly url: string;
  stop(): Promise<void>;
}

/** The large history in the S3 stand-in, made up once and kept in the user's cache: it takes a minute or two, and 110 MB. */
export async function openLargeHistory(): Promise<LargeHistory> {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const directory = join(cache, 'smart-commerce', `history-${ROWS}-${VERSION}`);
  await mkdir(directory, { recursive: true });
  const server = await startS3Local({ port: 0, directory, buckets: [BUCKET_NAME], isKept: true });
  const place = { bucketName: BUCKET_NAME, buckets: BUCKETS, region: 'us-east-1', endpoint: server.url };
  const history = openHistory({ ...place, credentials: DUMMY_CREDENTIALS });

  const marker = join(directory, 'complete.json');
  const isComplete = await readFile(marker).then(
    () => true,
    () => false,
  );
  if (!isComplete) {
    console.log(`Making up ${ROWS.toLocaleString('en-US')} rows in ${directory}, once.`);
    await writeFile(marker, JSON.stringify({ rows: await writeLargeHistory(history, { rows: ROWS, seed: 1 }) }));
  }
  return {
    ...history,
    url: server.url,
    async stop() {
      history.close();
      await server.stop();
    },
  };
}

import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ByteRange, ObjectStore } from '#adapters/s3/history/object-store';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import type { PersonName } from '#business/history/index';
import { MOST_OF_A_NAME, nameAt } from '../../local/seed/history/names.ts';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import { BUCKET_NAME, BUCKETS, openLargeHistory, ROWS } from './large-history.ts';
import { measure, row, verdict } from './measure.ts';

const LOOKUPS = 60;
const MOST_REQUESTS = 3;
const MOST_KB = 256;
const MOST_MS = 60;
/** From one name to the next: common ones and rare ones, in different buckets. */
const STRIDE = 997;

interface Asked {
  readonly key: string;
  readonly range?: ByteRange | undefined;
  readonly bytes: number;
}

/** Looks one customer up by name among five million rows, beside fetching the same bytes without reading them. */
export async function benchFindPurchases(): Promise<void> {
  const large = await openLargeHistory();
  const buyers = Array.from({ length: LOOKUPS }, (_, index) => buyerAt(index * STRIDE));
  const asked: Asked[][] = [];
  const found: number[] = [];

  const works = (open: () => { store: ObjectStore; asked: Asked[] }) =>
    buyers.map(({ name, customerId }) => async () => {
      const { store, asked: requests } = open();
      found.push((await createS3PurchaseHistory(store, BUCKETS).findByCustomer(name, customerId)).length);
      asked.push(requests);
    });
  const cold = await measure(works(() => recording(large.writer.store)));
  const client = new S3Client({ endpoint: large.url, region: 'us-east-1', credentials: DUMMY_CREDENTIALS });
  const floor = await measure(asked.map((requests) => () => fetchBare(client, requests)));
  const warm = createS3PurchaseHistory(large.writer.store, BUCKETS);
  for (const { name, customerId } of buyers) await warm.findByCustomer(name, customerId);
  const again = await measure(
    buyers.map(
      ({ name, customerId }) =>
        () =>
          warm.findByCustomer(name, customerId),
    ),
  );

  client.destroy();
  await large.stop();
  report({ asked, found }, cold.median - floor.median);
  console.table({
    'the same bytes, bare (floor)': row(floor, floor),
    'one customer by name': row(cold, floor),
    'with the footer known': row(again, floor),
  });
}

/** The first customer of a name, as the made-up history numbers them. */
function buyerAt(index: number): { readonly name: PersonName; readonly customerId: string } {
  return { name: nameAt(index), customerId: `G-${index * MOST_OF_A_NAME}` };
}

function recording(store: ObjectStore): { store: ObjectStore; asked: Asked[] } {
  const asked: Asked[] = [];
  const get: ObjectStore['get'] = async (key, part) => {
    const stored = await store.get(key, part);
    asked.push({ key, range: part?.range, bytes: stored?.bytes.length ?? 0 });
    return stored;
  };
  return { store: { ...store, get }, asked };
}

/** One after the other, as a lookup needs them. */
async function fetchBare(client: S3Client, requests: readonly Asked[]): Promise<void> {
  for (const { key, range } of requests) {
    const Range = range && ('last' in range ? `bytes=-${range.last}` : `bytes=${range.start}-${range.end - 1}`);
    const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET_NAME, Key: key, Range }));
    await Body?.transformToByteArray();
  }
}

function report({ asked, found }: { asked: Asked[][]; found: number[] }, beyondMs: number): void {
  const requests = Math.max(...asked.map(({ length }) => length));
  const kilobytes = Math.max(...asked.map((one) => one.reduce((sum, { bytes }) => sum + bytes, 0))) / 1024;
  const hits = found.filter((purchases) => purchases > 0).length;
  console.log(
    `\nlook one customer up among ${ROWS.toLocaleString('en-US')} rows; ${hits} of ${found.length} were found`,
  );
  console.log(`at most ${requests} requests: ${verdict(requests <= MOST_REQUESTS, `${MOST_REQUESTS}`)}`);
  console.log(`at most ${kilobytes.toFixed(0)} KB: ${verdict(kilobytes <= MOST_KB, `${MOST_KB} KB`)}`);
  console.log(`${beyondMs.toFixed(1)} ms beyond the store: ${verdict(beyondMs < MOST_MS, `${MOST_MS} ms`)}`);
}

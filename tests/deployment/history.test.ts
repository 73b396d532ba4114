import { beforeAll, describe, expect, it } from '@jest/globals';
import { COLUMNS } from '#adapters/s3/history/columns';
import { historyBucketName, historyBuckets } from '../../scripts/shared/deployment-names.ts';
import { runSls } from './support/run-sls.ts';

interface Printed {
  readonly custom: { readonly historySettings: Readonly<Record<string, string>> };
  readonly resources: { readonly Resources: Readonly<Record<string, { readonly Properties: Table }>> };
}
interface Table {
  readonly TableInput: {
    readonly Parameters: Readonly<Record<string, string>>;
    readonly StorageDescriptor: {
      readonly Location: string;
      readonly Columns: readonly { readonly Name: string; readonly Type: string }[];
    };
  };
}

describe.each(['dev', 'local'])('the purchase history of stage %s', (stage) => {
  let printed: Printed;
  let table: Table['TableInput'];
  beforeAll(async () => {
    const { stdout } = await runSls(['print', '--format', 'json', '--stage', stage]);
    printed = JSON.parse(stdout) as Printed;
    table = printed.resources.Resources['PurchaseHistoryTable']!.Properties.TableInput;
  }, 60_000);

  it('has the columns in Glue that its files have', () => {
    const columns = table.StorageDescriptor.Columns.map(({ Name, Type }) => [Name, Type]);

    expect(columns).toEqual(Object.entries(COLUMNS).map(([name, { glue }]) => [name, glue]));
  });

  it('has the buckets in Glue that its functions write, where the commands look for it', () => {
    const { HISTORY_BUCKET_NAME: name, HISTORY_BUCKETS: buckets } = printed.custom.historySettings;

    expect({ name, buckets: String(buckets) }).toEqual({
      name: historyBucketName(stage),
      buckets: String(historyBuckets(stage)),
    });
    expect(table.Parameters['projection.bucket.range']).toBe(`0,${Number(buckets) - 1}`);
    expect(table.StorageDescriptor.Location).toBe(`s3://${name}/history/manifests/`);
  });

  it('holds no address to reach anybody at', () => {
    expect(Object.keys(COLUMNS).filter((name) => /mail|phone|address|street/.test(name))).toEqual([]);
  });
});

import type { TableDefinition } from '../dynamodb/table-definitions.ts';
import { queueName } from '../sqs/queue-definitions.ts';

/** What brings a function its events, beside those who invoke it. */
export type EventSource = StreamSource | QueueSource;

export interface StreamSource {
  readonly kind: 'stream';
  /** The function, as deployed. */
  readonly functionName: string;
  readonly tableName: string;
  readonly batchSize: number;
  /** Records that match none are skipped; all are taken when there is none. */
  readonly filterPatterns: readonly object[];
  readonly reportsItemFailures: boolean;
  readonly isBisected: boolean;
  /** How often a failed batch is tried again before it is given up. */
  readonly maximumRetryAttempts: number;
  /** Told of batches that were given up. */
  readonly onFailureQueueName?: string;
}

export interface QueueSource {
  readonly kind: 'queue';
  readonly functionName: string;
  readonly queueName: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
}

interface Attribute {
  readonly 'Fn::GetAtt': readonly [id: string, attribute: string];
}

/** A function's stream or sqs event, as serverless.yml writes it. */
interface Mapping {
  readonly arn: Attribute;
  readonly enabled?: boolean;
  readonly batchSize?: number;
  readonly filterPatterns?: readonly object[];
  readonly functionResponseType?: string;
  readonly bisectBatchOnFunctionError?: boolean;
  readonly maximumRetryAttempts?: number;
  readonly destinations?: { readonly onFailure: { readonly arn: Attribute } };
}

export interface FunctionWithEvents {
  readonly name: string;
  readonly events?: readonly object[];
}

type Resources = Readonly<Record<string, unknown>>;

/** The event source mappings of all functions that are switched on. */
export function eventSources(functions: readonly FunctionWithEvents[], resources: Resources): EventSource[] {
  return functions.flatMap(({ name, events = [] }) =>
    events.flatMap((event): EventSource[] => {
      const { stream, sqs } = event as { stream?: Mapping; sqs?: Mapping };
      if (stream && stream.enabled !== false) return [streamSource(name, stream, resources)];
      if (sqs && sqs.enabled !== false) return [queueSource(name, sqs, resources)];
      return [];
    }),
  );
}

function streamSource(functionName: string, mapping: Mapping, resources: Resources): StreamSource {
  const { batchSize = 100, filterPatterns = [], maximumRetryAttempts = -1, destinations } = mapping;
  return {
    kind: 'stream',
    functionName,
    tableName: tableName(resources, idOf(mapping.arn)),
    batchSize,
    filterPatterns,
    reportsItemFailures: reportsItemFailures(mapping),
    isBisected: mapping.bisectBatchOnFunctionError ?? false,
    maximumRetryAttempts: maximumRetryAttempts < 0 ? Infinity : maximumRetryAttempts,
    ...(destinations && { onFailureQueueName: queueName(resources, idOf(destinations.onFailure.arn)) }),
  };
}

function queueSource(functionName: string, mapping: Mapping, resources: Resources): QueueSource {
  if (mapping.filterPatterns) throw new Error(`${functionName} filters a queue, which local runs can't.`);
  return {
    kind: 'queue',
    functionName,
    queueName: queueName(resources, idOf(mapping.arn)),
    batchSize: mapping.batchSize ?? 10,
    reportsItemFailures: reportsItemFailures(mapping),
  };
}

const reportsItemFailures = ({ functionResponseType }: Mapping) => functionResponseType === 'ReportBatchItemFailures';

const idOf = (arn: Attribute) => arn['Fn::GetAtt'][0];

function tableName(resources: Resources, id: string): string {
  const table = resources[id] as { readonly Properties: TableDefinition['create'] } | undefined;
  if (!table) throw new Error(`There is no table ${id} for a stream to come from.`);
  return table.Properties.TableName;
}

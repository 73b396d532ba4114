import { type TableDefinition, tableDefinitions } from '../dynamodb/table-definitions.ts';
import { type EventSource, eventSources } from '../events/event-sources.ts';
import { bucketNames } from '../s3/bucket-names.ts';
import { type QueueDefinition, queueDefinitions } from '../sqs/queue-definitions.ts';

/** What local runs need to know of serverless.yml, after its variables are resolved. */
export interface Service {
  readonly name: string;
  readonly stage: string;
  readonly region: string;
  /** Where serverless.yml is. */
  readonly directory: string;
  readonly functions: readonly ServiceFunction[];
  /** Whether a function has an HTTP event: only then does anything listen on the HTTP API's port. */
  readonly servesHttp: boolean;
  readonly tables: readonly TableDefinition[];
  /** Of S3, by the names that they are deployed under. */
  readonly buckets: readonly string[];
  /** Where purchases are kept; undefined when no function keeps them. */
  readonly history?: HistoryPlace | undefined;
  readonly queues: readonly QueueDefinition[];
  readonly eventSources: readonly EventSource[];
  readonly tableNames: Readonly<
    Record<
      | 'orders'
      | 'customers'
      | 'products'
      | 'promotions'
      | 'conversations'
      | 'cases'
      | 'payments'
      | 'leads'
      | 'notifications'
      | 'partners'
      | 'events',
      string
    >
  >;
  readonly parameterNames: Readonly<
    Record<
      | 'sealKey'
      | 'contactHashKey'
      | 'callerProofKey'
      | 'shopJwks'
      | 'staffLogin'
      | 'paymentWebhookSecret'
      | 'orderEventsSecret'
      | 'labelLinkKey'
      | 'exchangeKey'
      | 'privacyLinkKey'
      | 'chatKey'
      | 'metaApp'
      | 'metaTokens'
      | 'carrierWebhookSecret',
      string
    >
  >;
  /** IANA name. */
  readonly shopTimeZone: string;
}

export interface HistoryPlace {
  /** Of S3. */
  readonly bucketName: string;
  /** Into how many the table is divided. */
  readonly buckets: number;
}

export interface ServiceFunction {
  /** As in serverless.yml, such as `lexRouter`. */
  readonly key: string;
  /** As deployed, such as `smart-commerce-local-lexRouter`. */
  readonly name: string;
  /** File without its ending, and export: `src/functions/lex-router/index.handler`. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** The resolved configuration, as `sls print` prints it and a plugin finds it in `serverless.service`. */
export interface ResolvedConfiguration {
  readonly service: string;
  readonly provider: {
    readonly stage: string;
    readonly region: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly httpApi?: HttpApiAuthorizers;
  };
  readonly functions: Readonly<Record<string, ResolvedFunction>>;
  readonly resources: { readonly Resources: Readonly<Record<string, unknown>> };
  readonly custom: Pick<Service, 'tableNames' | 'parameterNames'>;
}

/** Of the framework's `provider.httpApi`. */
export interface HttpApiAuthorizers {
  readonly authorizers?: Record<string, { issuerUrl?: unknown; audience?: unknown }>;
}

interface ResolvedFunction {
  readonly name: string;
  readonly handler: string;
  readonly timeout: number;
  readonly environment?: Readonly<Record<string, string>>;
  events?: readonly object[];
}

export function describeService(resolved: ResolvedConfiguration, directory: string): Service {
  const { provider, custom } = resolved;
  const functions = Object.entries(resolved.functions).map(([key, { name, handler, timeout, environment }]) => ({
    key,
    name,
    handler,
    timeoutSeconds: timeout,
    environment: { ...provider.environment, ...environment },
  }));
  return {
    name: resolved.service,
    stage: provider.stage,
    region: provider.region,
    directory,
    functions,
    servesHttp: Object.values(resolved.functions).some(hasHttpEvent),
    tables: tableDefinitions(resolved.resources.Resources),
    buckets: bucketNames(resolved.resources.Resources),
    history: historyPlace(functions),
    queues: queueDefinitions(resolved.resources.Resources),
    eventSources: eventSources(Object.values(resolved.functions), resolved.resources.Resources),
    tableNames: custom.tableNames,
    parameterNames: custom.parameterNames,
    shopTimeZone: functions.find(({ environment }) => environment.SHOP_TIME_ZONE)?.environment.SHOP_TIME_ZONE ?? 'UTC',
  };
}

const hasHttpEvent = ({ events = [] }: ResolvedFunction) =>
  events.some((event) => 'http' in event || 'httpApi' in event);

function historyPlace(functions: readonly ServiceFunction[]): HistoryPlace | undefined {
  const { HISTORY_BUCKET_NAME: bucketName, HISTORY_BUCKETS: buckets } =
    functions.find(({ environment }) => environment.HISTORY_BUCKETS)?.environment ?? {};
  return bucketName === undefined ? undefined : { bucketName, buckets: Number(buckets) };
}

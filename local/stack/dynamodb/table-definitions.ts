import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

export interface TableDefinition {
  readonly create: CreateTableCommandInput & { readonly TableName: string };
  /** The attribute by which old items are removed, if any. */
  readonly timeToLiveAttribute?: string;
}

interface Resource {
  readonly Type?: string;
  readonly Properties?: TableProperties;
}

type TableProperties = Pick<
  CreateTableCommandInput,
  'AttributeDefinitions' | 'KeySchema' | 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes'
> & {
  readonly TableName?: unknown;
  readonly StreamSpecification?: {
    readonly StreamViewType?: 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY';
  };
  readonly TimeToLiveSpecification?: { readonly AttributeName?: string };
};

/** The tables among CloudFormation resources, as DynamoDB's own API wants them. */
export function tableDefinitions(resources: Readonly<Record<string, unknown>>): TableDefinition[] {
  return Object.entries(resources as Record<string, Resource>)
    .filter(([, resource]) => resource.Type === 'AWS::DynamoDB::Table')
    .map(([id, resource]) => tableDefinition(id, resource.Properties ?? {}));
}

function tableDefinition(id: string, properties: TableProperties): TableDefinition {
  const { TableName, StreamSpecification, TimeToLiveSpecification } = properties;
  if (typeof TableName !== 'string')
    throw new Error(`Table ${id} has no plain TableName: local runs and functions need one.`);

  const timeToLiveAttribute = TimeToLiveSpecification?.AttributeName;
  return {
    create: {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      ...(properties.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes }),
      ...(properties.LocalSecondaryIndexes && { LocalSecondaryIndexes: properties.LocalSecondaryIndexes }),
      // CloudFormation implies that a stream is on by naming its view; the API wants it said.
      ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    },
    ...(timeToLiveAttribute !== undefined && { timeToLiveAttribute }),
  };
}

import { randomUUID } from 'node:crypto';
import type { LambdaRecord } from './lambda-record.ts';

interface FailedBatch {
  readonly functionName: string;
  readonly streamArn: string;
  readonly shardId: string;
  readonly records: readonly LambdaRecord[];
  readonly invocations: number;
}

/**
 * What Lambda tells the on-failure destination of a batch that it gave up: where it is in the stream, not what it held.
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
 */
export function describeFailedBatch({ functionName, streamArn, shardId, records, invocations }: FailedBatch): object {
  const arrivedAt = (index: number) =>
    new Date((records.at(index)?.dynamodb.ApproximateCreationDateTime ?? 0) * 1_000).toISOString();
  const numberOf = (index: number) => records.at(index)?.dynamodb.SequenceNumber;
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: numberOf(0),
      endSequenceNumber: numberOf(-1),
      approximateArrivalOfFirstRecord: arrivedAt(0),
      approximateArrivalOfLastRecord: arrivedAt(-1),
      batchSize: records.length,
      streamArn,
    },
  };
}

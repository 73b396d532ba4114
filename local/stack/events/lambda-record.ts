import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** A record of a table's stream, as Lambda hands it to a function. */
export interface LambdaRecord {
  readonly eventName: string;
  readonly dynamodb: { readonly SequenceNumber: string; readonly ApproximateCreationDateTime: number };
}

export function toLambdaRecord(record: StreamRecord, streamArn: string): LambdaRecord {
  const { dynamodb = {}, ...others } = record;
  const arrivedAt = dynamodb.ApproximateCreationDateTime?.getTime() ?? 0;
  const plain = { ...dynamodb, ApproximateCreationDateTime: Math.floor(arrivedAt / 1_000) };
  return { ...others, eventSourceARN: streamArn, dynamodb: withBase64(plain) } as unknown as LambdaRecord;
}

/** Bytes travel as text. */
function withBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(withBase64);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withBase64(member)]));
}

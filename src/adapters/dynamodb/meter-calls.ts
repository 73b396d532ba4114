import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What a call took, in capacity units: of reads or of writes. */
export interface TakenUnits {
  readonly readUnits: number;
  readonly writeUnits: number;
}

const READS = /^(Get|BatchGet|TransactGet|Query|Scan)/;

/**
 * Has DynamoDB say with each answer what the call took, and passes it on.
 *
 * A call that fails is noted without units: DynamoDB takes some for a refused write, and doesn't say how many.
 *
 * @source https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConsumedCapacity.html
 */
export function meterCalls(client: DynamoDBClient, note: (taken: TakenUnits) => void): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        let units = 0;
        try {
          const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
          units = unitsIn(answer.output);
          return answer;
        } finally {
          const isRead = READS.test(commandName);
          note({ readUnits: isRead ? units : 0, writeUnits: isRead ? 0 : units });
        }
      },
    { step: 'initialize', name: 'meterCalls' },
  );
}

/** Calls about several items tell of each table apart. */
function unitsIn(output: object): number {
  const { ConsumedCapacity: told } = output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] };
  return [told ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

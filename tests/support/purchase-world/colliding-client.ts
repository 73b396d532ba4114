import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

/** A client of the same database so many of whose next writes collide with somebody else's transaction. */
export function createCollidingClient(client: DynamoDBDocumentClient) {
  let left = 0;
  const refusal = (command: unknown): Error | undefined => {
    const about = { $metadata: {}, message: 'Somebody else is at it.' };
    if (command instanceof TransactWriteCommand) {
      const CancellationReasons = (command.input.TransactItems ?? []).map(() => ({ Code: 'TransactionConflict' }));
      return new TransactionCanceledException({ ...about, CancellationReasons });
    }
    const isWrite = command instanceof PutCommand || command instanceof UpdateCommand;
    return isWrite ? new TransactionConflictException(about) : undefined;
  };
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    const refused = left > 0 ? refusal(command) : undefined;
    if (!refused) return client.send(command);
    left -= 1;
    throw refused;
  };
  return {
    colliding: { send } as unknown as DynamoDBDocumentClient,
    collide(times: number): void {
      left = times;
    },
  };
}

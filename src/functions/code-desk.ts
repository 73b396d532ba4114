import { randomUUID } from 'node:crypto';
import { LambdaClient } from '@aws-sdk/client-lambda';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCodeStore } from '#adapters/dynamodb/dynamo-code-store';
import { createLambdaCodeDispatcher } from '#adapters/lambda/lambda-code-dispatcher';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import {
  type CodeRedeemed,
  type CodeRequest,
  type CodeRequested,
  type CodeTry,
  redeemCode,
  requestCode,
} from '#business/one-time-codes/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** Where a conversation asks for one-time codes and brings them. */
export interface CodeDesk {
  /** @throws CodeSenderUnreachableError, StorageUnavailableError */
  request(request: CodeRequest, nowEpochSeconds: number): Promise<CodeRequested>;
  /** @throws StorageUnavailableError, SecretMissingError */
  redeem(attempt: CodeTry, nowEpochSeconds: number): Promise<CodeRedeemed>;
}

/** Wires codes to DynamoDB and to the function that sends them: dialog management itself may send nothing. */
export function createCodeDesk(client: DynamoDBDocumentClient): CodeDesk {
  const codes = createDynamoCodeStore(client, readEnv('CONVERSATIONS_TABLE_NAME'));
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  // A retry of the SDK would ask for the same code twice.
  const lambda = new LambdaClient({ maxAttempts: 1 });
  const dispatch = createLambdaCodeDispatcher(lambda, readEnv('CODE_SENDER_FUNCTION_NAME'));

  return {
    request: (request, now) => requestCode(request, now, { codes, dispatch, newChallengeId: randomUUID }),
    async redeem(attempt, now) {
      const hashCode = createCodeHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
      return redeemCode(attempt, now, { codes, hashCode, hashesAreEqual });
    },
  };
}

import { LambdaClient } from '@aws-sdk/client-lambda';
import { createLambdaConcernInvoker } from '#adapters/lambda/lambda-concern-invoker';
import { parseSealKeys } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { nowEpochSeconds, readEnv, usage } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createApologize } from './apologize.ts';
import { createAskConcern } from './ask-concern.ts';
import { createOpenMemory } from './conversation-memory.ts';
import type { RouterParts } from './handler.ts';

/** Wires the router to the other functions, and its keys to the Parameter Store. */
export function createParts(): RouterParts {
  const sealKeyParameter = readEnv('SEAL_KEY_PARAMETER_NAME');
  const functionNames = {
    slotValidation: readEnv('SLOT_VALIDATION_FUNCTION_NAME'),
    dialogManagement: readEnv('DIALOG_MANAGEMENT_FUNCTION_NAME'),
    fulfillment: readEnv('FULFILLMENT_FUNCTION_NAME'),
  };
  // A retry of the SDK would run a turn, and its effects, a second time.
  const invoke = createLambdaConcernInvoker(new LambdaClient({ maxAttempts: 1 }));
  return {
    openMemory: createOpenMemory(async () => parseSealKeys(await readSecret(sealKeyParameter)), nowEpochSeconds),
    askWithin: createAskConcern(invoke, functionNames),
    apologize: createApologize(renderEnUs, readEnv('SUPPORT_CONTACT')),
    takeUsed: () => usage.take(),
  };
}

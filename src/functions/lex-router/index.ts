import { LambdaClient } from '@aws-sdk/client-lambda';
import { createLambdaConcernInvoker } from '#adapters/lambda/lambda-concern-invoker';
import { parseSealKeys } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { createLambdaHandler, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createApologize } from './apologize.ts';
import { createAskConcern } from './ask-concern.ts';
import { createConversationMemory } from './conversation-memory.ts';
import { createRouter } from './handler.ts';

const sealKeyParameter = readEnv('SEAL_KEY_PARAMETER_NAME');
const apologize = createApologize(renderEnUs, readEnv('SUPPORT_CONTACT'));
// A retry of the SDK would run a turn, and its effects, a second time.
const invoke = createLambdaConcernInvoker(new LambdaClient({ maxAttempts: 1 }));

const router = createRouter({
  memory: createConversationMemory(async () => parseSealKeys(await readSecret(sealKeyParameter)), nowEpochSeconds),
  askWithin: createAskConcern(invoke, {
    slotValidation: readEnv('SLOT_VALIDATION_FUNCTION_NAME'),
    dialogManagement: readEnv('DIALOG_MANAGEMENT_FUNCTION_NAME'),
    fulfillment: readEnv('FULFILLMENT_FUNCTION_NAME'),
  }),
  apologize,
});

export const handler = createLambdaHandler(router, ({ reference }) =>
  apologize(undefined, { reference, mayHaveRun: false }),
);

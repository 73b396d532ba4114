import * as modelsSdk from '@aws-sdk/client-lex-models-v2';
import { decodeDocument } from '../api/decode.ts';
import { operationsOf } from '../api/routes.ts';
import { createBotOperations } from '../models/bots.ts';
import { MODEL_CONSTRAINTS } from '../models/constraints.ts';
import { createIntentOperations } from '../models/intents.ts';
import { createLocaleOperations } from '../models/locales.ts';
import { createSlotTypeOperations } from '../models/slot-types.ts';
import { createSlotOperations } from '../models/slots.ts';
import type { BotStore } from '../models/store.ts';

const createOperations = (store: BotStore) => ({
  ...createBotOperations(store),
  ...createLocaleOperations(store),
  ...createSlotTypeOperations(store),
  ...createIntentOperations(store),
  ...createSlotOperations(store),
});

/** Calls an operation with input that is checked as that of a request. @returns what the operation does */
export type Call = (operation: keyof ReturnType<typeof createOperations>, input: object) => Record<string, unknown>;

const INPUTS = new Map(operationsOf(modelsSdk as Record<string, unknown>).map(({ name, input }) => [name, input]));

/** The operations that write a bot, for use without HTTP: types and limits are checked as there. */
export function createCalls(store: BotStore): Call {
  const operations = createOperations(store);
  return (operation, input) => {
    const decoded = decodeDocument(INPUTS.get(operation) ?? 'unit', input, '', MODEL_CONSTRAINTS);
    return { ...operations[operation](decoded as never) };
  };
}

import { ActiveContext$, Message$, RuntimeHints$, SessionState$ } from '@aws-sdk/client-lex-runtime-v2';
import { decodeDocument } from '../api/decode.ts';
import type { Reference } from '../api/schema.ts';
import { wrongType } from '../api/wrong-type.ts';
import { ApiError, invalidResponse } from '../errors.ts';
import { RUNTIME_CONSTRAINTS } from '../runtime/constraints.ts';
import type { Json } from './expect.ts';

const MAX_CONTEXTS = 20;
/** A function may leave one time to live of a context out: then the other one decides. */
const LONGEST = { timeToLiveInSeconds: 86_400, turnsToLive: 20 };

/**
 * The parts of a function's response that are kept and shown as they came, by the types and limits of the runtime API:
 * what the client could not read must not get into the session. Throws DependencyFailedException.
 */
export function checkTypes(response: Json, state: Json): void {
  const wrong = wrongType(SessionState$, state, 'sessionState');
  if (wrong) throw invalidResponse(wrong);
  if (response['messages'] != null) response['messages'] = readMessages(response['messages'] as unknown[]);
  if (state['runtimeHints'] != null) state['runtimeHints'] = read(RuntimeHints$, state['runtimeHints'], 'runtimeHints');
  if (state['activeContexts'] != null) state['activeContexts'] = readContexts(state['activeContexts'] as Json[]);
}

const readMessages = (messages: unknown[]): unknown[] =>
  messages.map((message, index) => read(Message$, message, `messages.${index + 1}`));

function readContexts(contexts: Json[]): unknown[] {
  if (contexts.length > MAX_CONTEXTS) throw invalidResponse(`activeContexts has more than ${MAX_CONTEXTS} entries`);
  return contexts.map((context, index) => {
    const timeToLive = { ...LONGEST, ...(context['timeToLive'] as Json | undefined) };
    return read(ActiveContext$, { contextAttributes: {}, ...context, timeToLive }, `activeContexts.${index + 1}`);
  });
}

function read(reference: Reference, value: unknown, path: string): unknown {
  try {
    return decodeDocument(reference, value, path, RUNTIME_CONSTRAINTS);
  } catch (error) {
    throw error instanceof ApiError ? invalidResponse(error.message) : error;
  }
}

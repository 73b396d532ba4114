import type { Hook, HookAnswer } from '../dialog/turn.ts';
import { dependencyFailed } from '../errors.ts';
import { checkResponse } from './check-response.ts';
import type { EventFrame } from './event.ts';
import { buildEvent } from './event.ts';
import type { Invoke } from './invoke.ts';

/** Open point 20: a larger event fails the turn, as larger attributes do. */
const MAX_EVENT_BYTES = 12_288;
const MAX_RESPONSE_BYTES = 50 * 1024;

/**
 * The hook of a turn: the function behind the bot's alias. An event or answer above the service's limits, and an answer
 * that is no valid response, end the turn with DependencyFailedException.
 */
export function createHook(functionArn: string, invoke: Invoke, frame: EventFrame): Hook {
  return async (turn, call): Promise<HookAnswer> => {
    const event = JSON.stringify(buildEvent(turn, call, frame));
    refuseLarger(event, MAX_EVENT_BYTES, 'The event for the Lambda function');
    const invocation = await invoke(functionArn, event);
    if (invocation.kind !== 'returned')
      return { kind: invocation.kind, reason: `Invalid Lambda Response: ${invocation.reason}` };
    refuseLarger(invocation.payload, MAX_RESPONSE_BYTES, 'Invalid Lambda Response: the response');
    return { kind: 'answered', response: checkResponse(invocation.payload) };
  };
}

function refuseLarger(text: string, maxBytes: number, what: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) throw dependencyFailed(`${what} has ${bytes} bytes; at most ${maxBytes} are allowed.`);
}

import type { Invocation, Invoke } from '../hooks/invoke.ts';
import type { HookRecord, TurnRecord } from './turn-record.ts';

/** A turn may call its function at every step; the first calls tell what is going on. */
const MAX_HOOKS = 10;
/** A valid response has 50 KB at most. */
const MAX_RESPONSE_CHARACTERS = 50 * 1024;

/** Writes the calls of a turn's function down. */
export function createHookWatch() {
  const hooks: HookRecord[] = [];
  let furtherHooks = 0;
  let milliseconds = 0;

  const watch =
    (invoke: Invoke): Invoke =>
    async (functionArn, event) => {
      const beganMs = performance.now();
      const invocation = await invoke(functionArn, event);
      const tookMs = performance.now() - beganMs;
      milliseconds += tookMs;
      if (hooks.length < MAX_HOOKS)
        hooks.push({ functionArn, event: JSON.parse(event) as unknown, ...resultOf(invocation), milliseconds: tookMs });
      else furtherHooks += 1;
      return invocation;
    };
  return {
    watch,
    taken: (): Pick<TurnRecord, 'hooks' | 'furtherHooks'> => ({ hooks, furtherHooks }),
    milliseconds: () => milliseconds,
  };
}

function resultOf(invocation: Invocation): Pick<HookRecord, 'response' | 'failure'> {
  if (invocation.kind === 'returned') return { response: readResponse(invocation.payload) };
  const { kind, reason } = invocation;
  return { failure: { kind, reason: clip(reason) } };
}

/** What is no JSON, or too long for it, is shown as the text that it is. */
function readResponse(payload: string): unknown {
  const text = clip(payload);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const clip = (text: string): string =>
  text.length > MAX_RESPONSE_CHARACTERS ? `${text.slice(0, MAX_RESPONSE_CHARACTERS)} …` : text;

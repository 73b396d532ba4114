import { Script, createContext } from 'node:vm';

/** A repeated group: on a text that nearly matches, trying every way to repeat it may take hours. */
const REPEATED_GROUP = /\)[{?]/;
const TIMEOUT_MS = 50;
const TIMED_OUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Matches whole texts against a bot's own regular expression, capitals or not. One that has not matched after 50 ms
 * counts as not matching.
 */
export function createMatcher(source: string): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'i');
  if (!REPEATED_GROUP.test(source)) return (text) => pattern.test(text);
  const globals = { pattern, text: '' };
  const context = createContext(globals);
  const script = new Script('pattern.test(text)');
  return (text) => {
    globals.text = text;
    try {
      return Boolean(script.runInContext(context, { timeout: TIMEOUT_MS }));
    } catch (error) {
      if ((error as { code?: string }).code === TIMED_OUT) return false;
      throw error;
    }
  };
}

const NOW = '{nowEpochSeconds}';

/**
 * A sample event can't know when it will be used: where a time must be fresh it says "{nowEpochSeconds}".
 *
 * @returns the event with the time, in whole seconds since 1970, in place of every such text
 */
export function fillInNow(event: unknown, nowEpochSeconds: number): unknown {
  if (event === NOW) return nowEpochSeconds;
  if (Array.isArray(event)) return event.map((member) => fillInNow(member, nowEpochSeconds));
  if (typeof event !== 'object' || event === null) return event;
  return Object.fromEntries(Object.entries(event).map(([name, value]) => [name, fillInNow(value, nowEpochSeconds)]));
}

import type { ActiveContext } from './state.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

/** Contexts of a fulfilled intent, with its slot values as parameters. */
export function activateOutputContexts(turn: Turn): void {
  const { slots } = activeIntent(turn);
  const values = Object.entries(slots).flatMap(([name, slot]) => {
    const value = slot?.value?.interpretedValue;
    return value ? [[name, value] as const] : [];
  });
  for (const context of definitionOf(turn).outputContexts ?? []) {
    const activated: ActiveContext = {
      name: context.name ?? '',
      contextAttributes: Object.fromEntries(values),
      timeToLive: { timeToLiveInSeconds: context.timeToLiveInSeconds ?? 0, turnsToLive: context.turnsToLive ?? 0 },
    };
    const others = turn.memory.activeContexts.filter(({ name }) => name !== activated.name);
    turn.memory.activeContexts = [...others, activated];
  }
}

/** Open point 9: a context loses a turn at the start of each request, and the seconds since the last one. */
export function ageContexts(contexts: ActiveContext[], elapsedSeconds: number): ActiveContext[] {
  return contexts
    .map((context) => ({
      ...context,
      timeToLive: {
        timeToLiveInSeconds: Math.round(context.timeToLive.timeToLiveInSeconds - elapsedSeconds),
        turnsToLive: context.timeToLive.turnsToLive - 1,
      },
    }))
    .filter(({ timeToLive }) => timeToLive.turnsToLive > 0 && timeToLive.timeToLiveInSeconds > 0);
}

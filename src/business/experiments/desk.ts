import type { ShopEvent } from '../events/index.ts';
import { assign, type Subject, unitOf } from './assign.ts';
import { type ExperimentName, experimentOf, EXPERIMENTS, type VariantOf } from './definitions/index.ts';
import { controlOf } from './experiment.ts';
import { type ExperimentStates, hasChanged, isRunning } from './states.ts';

/** What a conversation asks of experiments. */
export interface ExperimentDesk {
  /** The variant that somebody gets now; the control unless the experiment runs and is about them. */
  variantOf<Name extends ExperimentName>(name: Name, subject: Subject): Promise<VariantOf<Name>>;
  /** Notes that somebody is shown their variant now: once for each unit, and nothing for who takes no part. */
  expose(name: ExperimentName, subject: Subject, nowEpochSeconds: number): Promise<void>;
  /** The variants of all running experiments that somebody takes part in. */
  variantsOf(subject: Subject): Promise<Readonly<Record<string, string>>>;
}

export interface DeskPorts {
  readonly readStates: () => Promise<ExperimentStates>;
  /** Writes the event unless one of this aggregate and id is there. */
  readonly keepOnce: (event: ShopEvent<'experiment-exposed'>) => Promise<void>;
}

/** Assigns by the states that are read, and notes exposures as events. */
export function createExperimentDesk({ readStates, keepOnce }: DeskPorts): ExperimentDesk {
  const partIn = async (name: ExperimentName, subject: Subject): Promise<string | undefined> =>
    runs(await readStates(), name) ? assign(experimentOf(name), subject) : undefined;

  return {
    async variantOf<Name extends ExperimentName>(name: Name, subject: Subject) {
      // The names of an experiment's variants are those of its own definition.
      return ((await partIn(name, subject)) ?? controlOf(experimentOf(name))) as VariantOf<Name>;
    },

    async expose(name, subject, nowEpochSeconds) {
      const variant = await partIn(name, subject);
      if (variant !== undefined) await keepOnce(exposureOf({ experiment: name, variant, subject }, nowEpochSeconds));
    },

    async variantsOf(subject) {
      const states = await readStates();
      const running = EXPERIMENTS.filter(({ name }) => runs(states, name));
      return Object.fromEntries(
        running.flatMap((one) => {
          const variant = assign(one, subject);
          return variant === undefined ? [] : [[one.name, variant]];
        }),
      );
    },
  };
}

const runs = (states: ExperimentStates, name: ExperimentName): boolean =>
  isRunning(states, name) && !hasChanged(states, experimentOf(name));

interface Exposure {
  readonly experiment: string;
  readonly variant: string;
  readonly subject: Subject;
}

/** The exposure as an event. Its key is made of experiment and unit alone, so that there is one of each. */
export function exposureOf(
  { experiment, variant, subject: { conversationId, customerId, tier } }: Exposure,
  nowEpochSeconds: number,
): ShopEvent<'experiment-exposed'> {
  const unit = unitOf({ conversationId, customerId });
  return {
    aggregate: `EXPERIMENT#${experiment}#${unit}`,
    id: `EXPOSED#${experiment}#${unit}`,
    type: 'experiment-exposed',
    occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
    data: {
      ...{ experiment, variant, conversationId },
      ...(customerId !== undefined && { customerId }),
      ...(tier !== undefined && { tier }),
    },
  };
}

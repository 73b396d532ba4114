import type { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { patiently, type Sleep } from '../apply/patience.ts';
import { hasAnswer, isInDoubt, isUnreachable, mayBeTaken, willPass } from '../apply/trouble.ts';
import type { Say } from '../progress/progress.ts';

export type Sends = Pick<LexModelsV2Client, 'send'>;

/** The Lex models API, tried again where it refuses or fails for the moment. */
export interface Lex extends Sends {
  /**
   * Does what must not be done twice. When a try leaves in doubt whether it is done, `find` looks for the outcome, and
   * only when that isn't there it is tried again.
   */
  once<Outcome>(
    work: (lex: Sends) => Promise<Outcome>,
    find: (lex: Sends) => Promise<Outcome | undefined>,
  ): Promise<Outcome>;
}

interface PatientClients {
  readonly lex: Sends;
  /** One that tries nothing again by itself. */
  readonly lexOnce: Sends;
}

/** A network that never got an answer is told at once, one that got lost on the way has time to come back. */
export function createPatientLex({ lex, lexOnce }: PatientClients, sleep: Sleep, say?: Say): Lex {
  let wasThere = false;
  const passes = (error: unknown) => willPass(error) || (wasThere && isUnreachable(error));
  const noting = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await work();
      wasThere = true;
      return result;
    } catch (error) {
      wasThere ||= hasAnswer(error);
      throw error;
    }
  };
  const again = <Result>(work: () => Promise<Result>) => patiently(() => noting(work), { sleep, say, passes });
  const send = (command: Parameters<Sends['send']>[0]) => again(() => lex.send(command));
  return {
    send: send as Sends['send'],
    once: (work, find) => {
      let doubt: unknown;
      return again(async () => {
        if (doubt === undefined) {
          try {
            return await work(lexOnce);
          } catch (error) {
            if (!isInDoubt(error) && !mayBeTaken(error)) throw error;
            doubt = error;
          }
        }
        const outcome = await find(lex);
        if (outcome !== undefined) return outcome;
        const told = doubt;
        doubt = undefined;
        throw told;
      });
    },
  };
}

import { findFreePort } from '../../../local/stack/ports/find-free-port.ts';
import { runNode, type Program } from './run-program.ts';

/** Lex Local as a process of its own, with its state in a folder: it can be killed and goes on where it was. */
export interface LexProcess {
  readonly url: string;
  /** Starts it again, with other faults or none, once it has ended. */
  start(faults?: string): Promise<void>;
  /** Gives it no chance to write anything more. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function createLexProcess(stateDirectory: string): Promise<LexProcess> {
  const port = String(await findFreePort());
  let program: Program | undefined;
  const end = async (signal: NodeJS.Signals) => {
    program?.child.kill(signal);
    await program?.ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    async start(faults) {
      const words = [
        'local/lex/main.ts',
        '--state',
        stateDirectory,
        ...(faults === undefined ? [] : ['--faults', faults]),
      ];
      program = runNode(words, { LEX_LOCAL_PORT: port });
      await program.says('Lex Local listens on');
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

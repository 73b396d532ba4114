import { StackError } from '../stack-error.ts';
import { describePort, type PortName } from './ports.ts';

/** For `catch`: the same for a server that says that its port is in use; everything else is thrown on. */
export const sayWhoseIsTaken = (name: PortName, port: number) => (error: unknown) => {
  throw isPortTaken(error) ? takenMeanwhile(name, port, error) : error;
};

const isPortTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** Somebody was quicker: the port was free when all were looked at, and no longer when its server wanted it. */
export function takenMeanwhile(name: PortName, port: number, cause?: unknown): StackError {
  return new StackError(
    'port-taken-meanwhile',
    `Another program, perhaps another start in the same moment, has meanwhile taken ${describePort(name, port)}.\n` +
      'End it, or set the variable in brackets to a free port.',
    { cause },
  );
}

import { createServer } from 'node:net';
import { StackError } from '../stack-error.ts';
import { describePort, type PortName, type Ports } from './ports.ts';

/** Somebody may hold the port on one address only, so both the loopback and all addresses are tried. */
const ADDRESSES = ['127.0.0.1', '0.0.0.0'];

/**
 * Looks before anything is started, and names every taken port at once instead of one per attempt.
 *
 * @throws StackError naming each taken port and the variable that moves it
 */
export async function refuseTakenPorts(ports: Ports, needed: readonly PortName[]): Promise<void> {
  const free = await Promise.all(needed.map((name) => isPortFree(ports[name])));
  const taken = needed.filter((_, index) => !free[index]);
  if (taken.length === 0) return;

  const lines = taken.map((name) => `  ${describePort(name, ports[name])}`);
  throw new StackError(
    'port-taken',
    `Another program is using:\n${lines.join('\n')}\nEnd it, or set the variable in brackets to a free port.`,
  );
}

export async function isPortFree(port: number): Promise<boolean> {
  for (const address of ADDRESSES) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

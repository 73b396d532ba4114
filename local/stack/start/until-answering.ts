import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something listens on a port of this machine.
 *
 * @param mayWait asked before each attempt; false gives up
 * @returns whether something listens
 */
export async function untilAnswering(port: number, mayWait: () => boolean): Promise<boolean> {
  while (mayWait()) {
    if (await listens(port)) return true;
    await pause(50);
  }
  return false;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (isListening: boolean) => {
      socket.destroy();
      resolve(isListening);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

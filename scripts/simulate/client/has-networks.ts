import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { networkOf } from '../people/person.ts';

/** Whether this machine has addresses beside 127.0.0.1 to call itself from. */
export async function hasNetworks(): Promise<boolean> {
  const socket = createSocket('udp4');
  socket.bind(0, networkOf(0, 0));
  const isThere = await once(socket, 'listening').then(
    () => true,
    () => false,
  );
  socket.close();
  return isThere;
}

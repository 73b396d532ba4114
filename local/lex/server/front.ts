import net from 'node:net';

const HTTP2_PREFACE = Buffer.from('PRI ');
const FIRST_BYTES_TIMEOUT_MS = 10_000;

/** What a socket is handed to: an HTTP/1.1 or HTTP/2 server that listens on nothing itself. */
export interface ConnectionTarget {
  emit(event: 'connection', socket: net.Socket): boolean;
}

/**
 * A TCP server that tells HTTP/1.1 and HTTP/2 cleartext apart by a connection's first four bytes.
 * The Lex runtime client of the AWS SDK speaks HTTP/2, the models client and browsers HTTP/1.1.
 */
export function createFront(http1: ConnectionTarget, http2: ConnectionTarget): net.Server {
  return net.createServer((socket) => {
    socket.setTimeout(FIRST_BYTES_TIMEOUT_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    readPreface(socket, (isHttp2) => {
      socket.setTimeout(0);
      (isHttp2 ? http2 : http1).emit('connection', socket);
    });
  });
}

function readPreface(socket: net.Socket, decide: (isHttp2: boolean) => void): void {
  let seen = Buffer.alloc(0);
  const onReadable = () => {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) return;
    seen = Buffer.concat([seen, chunk]);
    const compared = Math.min(seen.length, HTTP2_PREFACE.length);
    const matches = seen.subarray(0, compared).equals(HTTP2_PREFACE.subarray(0, compared));
    if (matches && compared < HTTP2_PREFACE.length) return;
    socket.removeListener('readable', onReadable);
    socket.removeAllListeners('timeout');
    socket.unshift(seen);
    decide(matches);
  };
  socket.on('readable', onReadable);
}

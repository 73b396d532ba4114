import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListBotsCommand } from '@aws-sdk/client-lex-models-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const request = (path: string, init: RequestInit = {}) => fetch(`${clinic.lex.url}${path}`, init);
const put = (path: string, body: string) => request(path, { method: 'PUT', body });

describe('one port', () => {
  it('serves HTTP/2 (runtime client), HTTP/1.1 (models client) and plain fetch', async () => {
    const bot = await clinic.deploy(dentist);

    const [reply, bots, health] = await Promise.all([
      bot.chat().say('help'),
      clinic.models.send(new ListBotsCommand({})),
      request('/health'),
    ]);

    expect(reply.sessionState?.intent?.name).toBe('Help');
    expect(bots.botSummaries?.map(({ botId }) => botId)).toContain(bot.botId);
    expect(await health.json()).toMatchObject({ status: 'ok' });
  });

  it('survives a client that sends nonsense, and one that sends its preface byte by byte', async () => {
    await exchange(['\u0000\u0001\u0002garbage\r\n\r\n']);
    const answer = await exchange([
      'P',
      'O',
      'ST',
      ' /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    ]);

    expect(answer).toContain('404');
    expect((await request('/health')).status).toBe(200);
  });

  it('says when the port is taken', async () => {
    await expect(startLexLocal({ port: clinic.lex.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('frees the port on close', async () => {
    const first = await startLexLocal({ port: 0 });
    await first.close();
    const second = await startLexLocal({ port: first.port });
    await second.close();

    expect(second.port).toBe(first.port);
  });
});

describe('5.1 errors', () => {
  it.each([
    ['GET', '/nothing', 404, 'UnknownOperationException'],
    ['POST', '/bots/AAAAAAAAAA/nothing/', 404, 'UnknownOperationException'],
    ['POST', '/testsets/', 501, 'NotImplementedException'],
    ['GET', '/bots/AAAAAAAAAA/', 404, 'ResourceNotFoundException'],
  ])('%s %s answers %i', async (method, path, status, type) => {
    const response = await request(path, { method });

    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([status, type]);
    expect(await response.json()).toEqual({ message: expect.any(String) });
  });

  it('names the operation that is not implemented', async () => {
    const response = await request('/testsets/', { method: 'POST' });

    expect(await response.json()).toEqual({ message: expect.stringContaining('ListTestSets') });
  });

  it.each(['{', '[]', '"text"', 'null', '{"botName": 1}', '{"botName": ["x"]}'])(
    'refuses the body %p without harm',
    async (body) => {
      const response = await put('/bots/', body);

      expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([400, 'SerializationException']);
    },
  );

  it('refuses a body above 10 MiB', async () => {
    const response = await put('/bots/', 'x'.repeat(10 * 1024 * 1024 + 1)).catch(() => undefined);

    expect(response?.status ?? 413).toBe(413);
    expect((await request('/health')).status).toBe(200);
  });

  it('accepts paths with and without a trailing slash', async () => {
    const statuses = await Promise.all(
      ['/bots', '/bots/'].map((path) => request(path, { method: 'POST', body: '{}' })),
    );

    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('options', () => {
  it.each([
    [{ port: -1 }, 'port'],
    [{ port: 4600.5 }, 'port'],
    [{ port: 4600, prot: 1 }, 'prot'],
    [{ port: 4600, lambdaEndpoint: 'nowhere' }, 'lambdaEndpoint'],
    [{}, 'port'],
  ])('%p is refused, naming the option', async (options, name) => {
    await expect(startLexLocal(options as { port: number })).rejects.toThrow(name);
  });
});

/** Sends text in pieces over a bare socket and returns what comes back until the server ends the connection. */
function exchange(pieces: string[]): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = net.connect(clinic.lex.port, '127.0.0.1');
    socket.setNoDelay(true);
    socket.on('data', (data) => (received += data.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', () => undefined);
    const send = (index: number): void => {
      const piece = pieces[index];
      if (piece !== undefined) socket.write(piece, () => setImmediate(send, index + 1));
    };
    send(0);
  });
}

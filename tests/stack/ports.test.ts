import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../local/stack/ports/find-free-port.ts';
import { neededPorts } from '../../local/stack/ports/needed-ports.ts';
import { PORT_NAMES, type Ports, readPorts } from '../../local/stack/ports/ports.ts';
import { refuseTakenPorts } from '../../local/stack/ports/probe-ports.ts';

describe('readPorts', () => {
  it('takes the usual ports when nothing is said', () => {
    expect(readPorts({})).toEqual({
      httpApi: 3000,
      lambdaApi: 3002,
      lexLocal: 4500,
      inbox: 8025,
      buyers: 8026,
      s3: 4568,
      dynamoDbLocal: 8000,
    });
  });

  it('takes a port from its variable', () => {
    expect(readPorts({ LEX_LOCAL_PORT: '4600', DYNAMODB_LOCAL_PORT: '' })).toMatchObject({
      lexLocal: 4600,
      dynamoDbLocal: 8000,
    });
  });

  it.each(['abc', '0', '65536', '4500.5', '-1'])('refuses "%s", naming the variable', (written) => {
    expect(() => readPorts({ LEX_LOCAL_PORT: written })).toThrow(`LEX_LOCAL_PORT is "${written}"`);
  });

  it('refuses one port for two servers, naming both variables', () => {
    expect(() => readPorts({ LEX_LOCAL_PORT: '8000' })).toThrow('LEX_LOCAL_PORT and DYNAMODB_LOCAL_PORT are both 8000');
  });
});

describe('neededPorts', () => {
  it('are all when a function has an HTTP event and the database is ours', () => {
    expect(neededPorts({ servesHttp: true }, undefined)).toEqual(PORT_NAMES);
  });

  it('leave out the HTTP API without an HTTP event, and a database that runs already', () => {
    expect(neededPorts({ servesHttp: false }, undefined)).toEqual([
      'lambdaApi',
      'lexLocal',
      'inbox',
      'buyers',
      's3',
      'dynamoDbLocal',
    ]);
    expect(neededPorts({ servesHttp: true }, 'http://127.0.0.1:8000')).toEqual([
      'httpApi',
      'lambdaApi',
      'lexLocal',
      'inbox',
      'buyers',
      's3',
    ]);
  });
});

describe('refuseTakenPorts', () => {
  it('names every taken port at once, each with the variable that moves it', async () => {
    const taken = [createServer().listen(0, '127.0.0.1'), createServer().listen(0, '0.0.0.0')];
    await Promise.all(taken.map((server) => new Promise((resolve) => server.once('listening', resolve))));
    const [lexLocal = 0, dynamoDbLocal = 0] = taken.map((server) => (server.address() as { port: number }).port);
    const [httpApi, lambdaApi, inbox, buyers, s3] = await Promise.all(Array.from({ length: 5 }, findFreePort));
    const ports = { httpApi, lambdaApi, lexLocal, inbox, buyers, s3, dynamoDbLocal } as Ports;

    const refusal = refuseTakenPorts(ports, PORT_NAMES).catch((error: Error) => error.message);

    expect(await refusal).toBe(
      'Another program is using:\n' +
        `  port ${lexLocal} for Lex Local (LEX_LOCAL_PORT)\n` +
        `  port ${dynamoDbLocal} for DynamoDB Local (DYNAMODB_LOCAL_PORT)\n` +
        'End it, or set the variable in brackets to a free port.',
    );
    for (const server of taken) server.close();
  });
});

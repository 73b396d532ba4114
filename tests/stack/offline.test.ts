import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  childrenOf,
  freePorts,
  pidOfDatabase,
  type Program,
  programsMentioning,
  runNode,
  SLS,
  untilNoneMentions,
} from './support/run-program.ts';

const READY = 'SmartCommerce is ready';
const START = [SLS, 'offline', 'start'];
const EVENT = 'tests/events/fulfillment/check-order-status/fulfillment.json';
const INVOKE = [
  ['scripts/invoke.ts', 'fulfillment', EVENT],
  [SLS, 'invoke', 'local', '-f', 'fulfillment', '-p', EVENT],
];
const LONG = 120_000;
let running: Program[] = [];

afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});

function start(ports: Record<string, string>, words: string[] = START): Program {
  const program = runNode(words, ports);
  running.push(program);
  return program;
}

/** How DynamoDB Local of these ports is known among running programs. */
const database = (ports: Record<string, string>) => `-port ${ports['DYNAMODB_LOCAL_PORT']}`;

describe('sls offline start', () => {
  it(
    'comes up, holds a conversation, serves invocations, refuses a second start, and ends, saying why, when DynamoDB Local dies',
    async () => {
      const ports = await freePorts();
      const stack = start(ports);
      await stack.says(READY);
      expect(stack.output()).toContain(`Lex inspector    http://127.0.0.1:${ports['LEX_LOCAL_PORT']}/\n`);
      expect(stack.output()).toContain(`Inbox            http://127.0.0.1:${ports['INBOX_PORT']}/\n`);

      const chat = runNode(['scripts/chat.ts'], ports, 'where is my order\n\n12345\njohn.doe@email.com\n');
      expect(await chat.ended).toBe(0);
      const lines = chat.output().trim().split('\n');
      expect(lines.filter((line) => !/^(You:|Bot: .)/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('You:'))).toEqual([
        'You: where is my order',
        'You:',
        'You: 12345',
        'You: john.doe@email.com',
      ]);
      expect(chat.stdout()).toContain('Order #12345');

      for (const words of INVOKE) {
        const invoked = runNode(words, ports);
        expect(await invoked.ended).toBe(0);
        expect(invoked.output()).toContain(`Using the stack that is running (process ${stack.child.pid}).`);
      }

      const second = start(ports);
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain(`SmartCommerce already runs (process ${stack.child.pid}, stage local)`);
      expect(second.output()).toContain('npm run chat');

      const beside = start({ ...ports, LEX_LOCAL_PORT: (await freePorts())['LEX_LOCAL_PORT']! });
      expect(await beside.ended).toBe(1);
      for (const name of ['LAMBDA_API_PORT', 'DYNAMODB_LOCAL_PORT']) expect(beside.output()).toContain(`(${name})`);

      process.kill(pidOfDatabase(ports), 'SIGKILL');

      expect(await stack.ended).toBe(1);
      expect(stack.output()).toContain('DynamoDB Local has ended unexpectedly, and nothing works without it.');
    },
    LONG,
  );

  it(
    'says so when the port of the HTTP API is taken, where the payment webhook is served',
    async () => {
      const ports = await freePorts();
      const holder = createServer().listen(Number(ports['HTTP_API_PORT']), '127.0.0.1');
      await once(holder, 'listening');

      const stack = start(ports);

      expect(await stack.ended).toBe(1);
      expect(stack.output()).toContain('(HTTP_API_PORT)');
      holder.close();
    },
    LONG,
  );

  it(
    'says so when it is stopped before it is ready, and leaves nothing',
    async () => {
      const ports = await freePorts();
      const stack = start(ports);
      while (programsMentioning(database(ports)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

      stack.child.kill('SIGTERM');

      expect(await stack.ended).toBe(143);
      expect(stack.output()).toContain('Stopped by SIGTERM before SmartCommerce was ready. Nothing is left running.');
      await untilNoneMentions(database(ports));
    },
    LONG,
  );

  it(
    'says so without an error when Ctrl-C has ended the bundler a moment before',
    async () => {
      const ports = await freePorts();
      const stack = start(ports);
      const bundler = () => childrenOf(stack.child.pid!).find(({ commandLine }) => commandLine.includes('--ping'));
      while (!bundler()) await new Promise((resolve) => setTimeout(resolve, 5));

      process.kill(bundler()!.pid, 'SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 50));
      stack.child.kill('SIGINT');

      expect(await stack.ended).toBe(130);
      expect(stack.output()).toContain('Stopped by SIGINT before SmartCommerce was ready. Nothing is left running.');
      expect(stack.output()).not.toMatch(/Error|EPIPE|\n\s+at /);
    },
    LONG,
  );

  it(
    'holds a conversation with the stage it was started as by "sls offline", and stops with everything on Ctrl-C',
    async () => {
      const ports = await freePorts();
      const stack = start(ports, [SLS, 'offline', '--stage', 'dev']);
      await stack.says(READY);

      const chat = runNode(['scripts/chat.ts'], ports, 'help\n');
      expect(await chat.ended).toBe(0);
      expect(chat.output()).toMatch(/^You: help\nBot: [^(]/);

      stack.child.kill('SIGINT');

      expect(await stack.ended).toBe(0);
      expect(stack.output().trimEnd()).toMatch(/SmartCommerce has stopped\.$/);
      await untilNoneMentions(database(ports));
    },
    LONG,
  );

  it(
    'says what to install when there is no Java',
    async () => {
      const stack = start({ ...(await freePorts()), JAVA_HOME: '/nowhere' });

      expect(await stack.ended).toBe(1);
      expect(stack.output()).toContain('Install a Java runtime 17 or newer');
      expect(stack.output()).toContain('AWS_ENDPOINT_URL_DYNAMODB');
    },
    LONG,
  );
});

import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../local/stack/lifecycle/is-alive.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { freePorts, ROOT, runNode, SLS } from './support/run-program.ts';

const LONG = 90_000;

describe('npm run chat', () => {
  it(
    'talks to the stage that the running stack has',
    async () => {
      const ports = await freePorts();
      const stack = runNode([SLS, 'offline', 'start', '--stage', 'dev'], ports);
      await stack.says('SmartCommerce is ready');

      const chat = runNode(['scripts/chat.ts'], ports, 'help\n');

      expect(await chat.ended).toBe(0);
      expect(chat.output()).toMatch(/^You: help\nBot: [^(]/);
      stack.child.kill('SIGINT');
      await stack.ended;
    },
    LONG,
  );

  it(
    'says in one sentence that the stack it started has ended, and quits',
    async () => {
      const ports = await freePorts();
      const chat = runNode(['scripts/chat.ts'], ports, 'open');
      chat.child.stdin?.write('help\n');
      await chat.says('Bot: ');
      const stack = await findRunningStack(ROOT, Number(ports['LEX_LOCAL_PORT']));

      process.kill(stack!.pid, 'SIGKILL');

      expect(await chat.ended).toBe(1);
      expect(chat.output().trim().split('\n').at(-1)).toBe(
        'The local stack has ended. Start it again with "npm start", and a new conversation with "npm run chat".',
      );
      expect(isAlive(stack!.pid)).toBe(false);
    },
    LONG,
  );
});

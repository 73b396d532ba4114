import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../local/stack/lifecycle/is-alive.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { freePorts, ROOT, runNode, untilNoneMentions } from './support/run-program.ts';

const LONG = 90_000;

describe('npm run chat', () => {
  it(
    'says in one sentence that the stack it started was killed outright, and quits; nothing is left running',
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
      await untilNoneMentions(`-port ${ports['DYNAMODB_LOCAL_PORT']}`);
    },
    LONG,
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { IDLE_SECONDS } from '../../src/functions/lex-router/conversation-memory.ts';

test('memory is kept for as long as Lex keeps the session', () => {
  const bot = JSON.parse(readFileSync(join(process.cwd(), 'bot-definition/bot.json'), 'utf8')) as object;

  expect(bot).toMatchObject({ idleSessionTTLInSeconds: IDLE_SECONDS });
});

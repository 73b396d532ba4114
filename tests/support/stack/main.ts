import { startInProcess } from '../../../local/stack/start/start-in-process.ts';

/** The test stack as a process of its own: tells its environment in one line, and ends when its input does. */
const stack = await startInProcess({ logLevel: process.env['TEST_LOG_LEVEL'] ?? 'SILENT' });
const found = {
  ...stack.environment,
  TEST_BOT_ID: stack.botId,
  TEST_BOT_ALIAS_ID: stack.botAliasId,
  TEST_INBOX_URL: stack.inboxUrl,
};
process.stdout.write(`${JSON.stringify(found)}\n`);

process.stdin.resume().once('end', () => {
  void stack.stop().then(() => process.exit(0));
});

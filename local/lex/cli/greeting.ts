import type { LexLocal } from '../index.ts';

/** Calls that begin a conversation with the bot that was loaded, ready to be pasted. */
export function exampleCalls({ url, bot }: Pick<LexLocal, 'url' | 'bot'>): { aws: string; sdk: string } | undefined {
  if (!bot) return undefined;
  const { botId, botAliasId, localeIds, sampleText } = bot;
  const localeId = localeIds[0] ?? 'en_US';
  const anybody = 'AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any';
  const address = `--bot-id ${botId} --bot-alias-id ${botAliasId} --locale-id ${localeId}`;
  return {
    aws: `${anybody} aws lexv2-runtime recognize-text --region us-east-1 --endpoint-url ${url} ${address} --session-id me --text '${sampleText}'`,
    sdk:
      `new LexRuntimeV2Client({ endpoint: '${url}', region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' } })` +
      `.send(new RecognizeTextCommand({ botId: '${botId}', botAliasId: '${botAliasId}', localeId: '${localeId}', sessionId: 'me', text: '${sampleText}' }))`,
  };
}

/** What the start says, as log entries. */
export function greeting(lex: Pick<LexLocal, 'url' | 'port' | 'bot' | 'inspectorUrl'>): Record<string, unknown>[] {
  const { url, port, bot, inspectorUrl } = lex;
  const listening = { event: 'listening', message: `Lex Local listens on ${url}`, url, port };
  const watching = { event: 'inspector', message: `Watch its turns and talk to bots at ${inspectorUrl}`, inspectorUrl };
  const start = inspectorUrl === undefined ? [listening] : [listening, watching];
  const calls = exampleCalls(lex);
  if (!bot || !calls) return start;
  const place = `bot ${bot.botId}, alias ${bot.botAliasId}, ${bot.localeIds.join(', ')}`;
  const message = `${bot.botName} is built: ${place}. Talk to it:\n\n  ${calls.aws}\n\n  ${calls.sdk}\n`;
  return [...start, { event: 'bot-ready', message, ...bot, example: calls.aws }];
}

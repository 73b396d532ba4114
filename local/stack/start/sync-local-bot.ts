import type { Service } from '../service/describe-service.ts';

/** Gives the bot definition to Lex Local, in the same way as `npm run sync-bot` gives it to Lex. */
export async function syncLocalBot(service: Service, lexUrl: string, log: (line: string) => void): Promise<void> {
  const { syncBot } = await import('../../../scripts/sync-bot/index.ts');
  const { changed } = await syncBot({ stage: service.stage, endpoint: lexUrl, region: service.region }, {});
  log(changed ? 'The bot is built from bot-definition.' : 'The bot is up to date.');
}

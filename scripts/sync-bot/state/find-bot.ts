import { ListBotsCommand, type BotFilter } from '@aws-sdk/client-lex-models-v2';
import { allPages } from './all-pages.ts';
import type { Sends } from './lex.ts';

/** The id of the bot with a name, which is unique in an account and region. */
export async function findBot(lex: Sends, botName: string): Promise<string | undefined> {
  const filters: BotFilter[] = [{ name: 'BotName', operator: 'EQ', values: [botName] }];
  const pages = await allPages((nextToken) => lex.send(new ListBotsCommand({ filters, nextToken })));
  return pages.flatMap(({ botSummaries = [] }) => botSummaries).find((bot) => bot.botName === botName)?.botId;
}

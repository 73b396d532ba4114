import {
  DescribeBotAliasCommand,
  ListBotAliasesCommand,
  type DescribeBotAliasResponse,
} from '@aws-sdk/client-lex-models-v2';
import { TEST_ALIAS } from './actual-bot.ts';
import { allPages, readEach } from './all-pages.ts';
import type { Lex } from './lex.ts';

/** Every alias in full, the test alias too, whether or not Lex lists it. */
export async function readAliases(lex: Lex, botId: string): Promise<DescribeBotAliasResponse[]> {
  const pages = await allPages((nextToken) => lex.send(new ListBotAliasesCommand({ botId, nextToken })));
  const listed = pages.flatMap(({ botAliasSummaries = [] }) =>
    botAliasSummaries.map(({ botAliasId = '' }) => botAliasId),
  );
  const ids = new Set([TEST_ALIAS.botAliasId, ...listed]);
  return readEach([...ids], (botAliasId) => lex.send(new DescribeBotAliasCommand({ botId, botAliasId })));
}

import { DescribeBotAliasCommand, type DescribeBotAliasResponse } from '@aws-sdk/client-lex-models-v2';
import { TEST_ALIAS } from './actual-bot.ts';
import { readEach } from './all-pages.ts';
import type { Lex } from './lex.ts';
import { listAliases } from './list-parts.ts';

/** Every alias in full, the test alias too, whether or not Lex lists it. */
export async function readAliases(lex: Lex, botId: string): Promise<DescribeBotAliasResponse[]> {
  const listed = await listAliases(lex, botId);
  const ids = new Set([TEST_ALIAS.botAliasId, ...listed.map(({ id }) => id)]);
  return readEach([...ids], (botAliasId) => lex.send(new DescribeBotAliasCommand({ botId, botAliasId })));
}

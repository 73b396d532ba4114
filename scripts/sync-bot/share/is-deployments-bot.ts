import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFINITION_FOLDER, type BotDefinition, type BotMembers } from '../../bot-definition/index.ts';

const OWN = join(import.meta.dirname, '../../..', DEFINITION_FOLDER, 'bot.json');

/** Whether the rest of the deployment talks to this bot: it does to the one that bot-definition names. */
export async function isDeploymentsBot({ bot }: Pick<BotDefinition, 'bot'>): Promise<boolean> {
  const { botName } = JSON.parse(await readFile(OWN, 'utf8')) as BotMembers;
  return bot.data.botName === botName;
}

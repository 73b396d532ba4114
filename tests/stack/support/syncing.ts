import {
  DescribeBotAliasCommand,
  ListIntentsCommand,
  LexModelsV2Client,
  type DescribeBotAliasResponse,
} from '@aws-sdk/client-lex-models-v2';
import { setTimeout as pause } from 'node:timers/promises';
import { syncBot, type SyncBotOptions, type SyncBotResult } from '../../../scripts/sync-bot/index.ts';
import { DEFINITION } from '../../bot/support/definition.ts';

/** So that giving up doesn't take minutes, yet a build has its time. */
const hurriedly = async (milliseconds: number) => pause(Math.min(milliseconds, 5));

/** Runs against an endpoint on this machine, whatever the environment says, and looks at what a run left behind. */
export function syncingWith(endpoint: string) {
  const models = new LexModelsV2Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    sync: (options: SyncBotOptions = {}): Promise<SyncBotResult> =>
      syncBot({ endpoint, definition: DEFINITION, ...options }, { environment: {}, sleep: hurriedly }),
    alias: ({ botId, botAliasId }: SyncBotResult): Promise<DescribeBotAliasResponse> =>
      models.send(new DescribeBotAliasCommand({ botId, botAliasId })),
    intentNames: async ({ botId }: SyncBotResult): Promise<string[]> => {
      const list = new ListIntentsCommand({ botId, botVersion: 'DRAFT', localeId: 'en_US' });
      const { intentSummaries = [] } = await models.send(list);
      return intentSummaries.map(({ intentName = '' }) => intentName).sort();
    },
    close: () => models.destroy(),
  };
}

export const toldActions = ({ plan }: SyncBotResult) => plan.actions.map(({ kind, name }) => `${kind} ${name}`.trim());

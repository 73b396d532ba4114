import {
  CreateBotAliasCommand,
  CreateBotCommand,
  CreateBotLocaleCommand,
  CreateIntentCommand,
  DescribeBotAliasCommand,
  LexModelsV2Client,
  ListBotAliasesCommand,
  ListBotLocalesCommand,
  ListBotsCommand,
  ListIntentsCommand,
} from '@aws-sdk/client-lex-models-v2';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startLexLocal } from '../../local/lex/index.ts';
import { withSpoiled } from '../bot/support/definition.ts';
import { edit } from '../bot/support/spoil.ts';
import { syncingWith, toldActions } from './support/syncing.ts';

const BOT = {
  roleArn: 'arn:aws:iam::000000000000:role/other',
  dataPrivacy: { childDirected: false },
  idleSessionTTLInSeconds: 300,
};
const NEW_UTTERANCE = edit('/sampleUtterances/0', { utterance: 'my parcel seems to have grown legs' });

let lex: Awaited<ReturnType<typeof startLexLocal>>;
let bot: ReturnType<typeof syncingWith>;
let models: LexModelsV2Client;
beforeEach(async () => {
  lex = await startLexLocal({ port: 0 });
  bot = syncingWith(lex.url);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  models = new LexModelsV2Client({ endpoint: lex.url, region: 'us-east-1', credentials });
});
afterEach(async () => {
  bot.close();
  models.destroy();
  await lex.close();
});

/** What somebody made in the console beside what is defined: an alias, a locale with an intent, another bot. */
async function addByHand(botId: string) {
  const french = { botId, botVersion: 'DRAFT', localeId: 'fr_FR' };
  const alias = new CreateBotAliasCommand({ botId, botAliasName: 'trial', botVersion: '1' });
  const { botAliasId } = await models.send(alias);
  await models.send(new CreateBotLocaleCommand({ ...french, nluIntentConfidenceThreshold: 0.5 }));
  await models.send(new CreateIntentCommand({ ...french, intentName: 'Merci' }));
  await models.send(new CreateBotCommand({ ...BOT, botName: 'SmartCommerceBotsCousin' }));
  return { french, botAliasId };
}

test.each([{ prune: false }, { prune: true }])(
  'leaves other bots, locales and aliases alone, %j',
  async ({ prune }) => {
    const { botId = '' } = await bot.sync();
    const { french, botAliasId } = await addByHand(botId);

    const idle = await bot.sync({ prune });
    const changed = await withSpoiled('en_US/intents/CheckOrderStatus.json', NEW_UTTERANCE, (definition) =>
      bot.sync({ definition, prune, keepVersions: 1 }),
    );

    expect(idle).toMatchObject({ changed: false, plan: { actions: [], wouldPrune: [] } });
    expect(toldActions(changed).filter((action) => action.startsWith('delete'))).toEqual([]);
    expect(await models.send(new DescribeBotAliasCommand({ botId, botAliasId }))).toMatchObject({ botVersion: '1' });
    const { botAliasSummaries = [] } = await models.send(new ListBotAliasesCommand({ botId }));
    expect(botAliasSummaries).toHaveLength(3);
    const { botLocaleSummaries = [] } = await models.send(new ListBotLocalesCommand({ botId, botVersion: 'DRAFT' }));
    expect(botLocaleSummaries.map(({ localeId }) => localeId).sort()).toEqual(['en_US', 'fr_FR']);
    const { intentSummaries = [] } = await models.send(new ListIntentsCommand(french));
    expect(intentSummaries.map(({ intentName }) => intentName).sort()).toEqual(['FallbackIntent', 'Merci']);
    expect((await models.send(new ListBotsCommand({}))).botSummaries).toHaveLength(2);
  },
  30_000,
);

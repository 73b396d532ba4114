// The first three turns of a conversation about an order, with Amazon's own SDK: npx node examples/three-turns.mjs
import { randomUUID } from 'node:crypto';
import { env, stdout } from 'node:process';
import { LexModelsV2Client, ListBotAliasesCommand, ListBotsCommand } from '@aws-sdk/client-lex-models-v2';
import { LexRuntimeV2Client, RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';

const LOCAL = 'http://127.0.0.1:4500';
const anybody = { region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' } };
const models = new LexModelsV2Client({ ...anybody, endpoint: env.AWS_ENDPOINT_URL_LEX_MODELS_V2 ?? LOCAL });
const runtime = new LexRuntimeV2Client({ ...anybody, endpoint: env.AWS_ENDPOINT_URL_LEX_RUNTIME_V2 ?? LOCAL });

const { botSummaries } = await models.send(new ListBotsCommand({}));
const { botId } = botSummaries.find(({ botName }) => botName === 'SmartCommerceBot');
const { botAliasSummaries } = await models.send(new ListBotAliasesCommand({ botId }));
const { botAliasId } = botAliasSummaries.find(({ botAliasName }) => botAliasName === 'live');

const session = { botId, botAliasId, localeId: 'en_US', sessionId: randomUUID() };
for (const text of ['Hi, I need to check on my order', "It's order 12345", 'john.doe@email.com']) {
  const { messages } = await runtime.send(new RecognizeTextCommand({ ...session, text }));
  const said = messages.flatMap(({ content }) => content ?? []);
  stdout.write(`You: ${text}\n${said.map((line) => `Bot: ${line}\n`).join('')}`);
}

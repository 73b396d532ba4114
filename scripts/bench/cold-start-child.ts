import { setTimeout as pause } from 'node:timers/promises';
import { BuildBotLocaleCommand, DescribeBotLocaleCommand, LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import { embedWithModel } from '../../local/lex/nlu/embedder.ts';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';

/** Milliseconds; those of points in time count from the start of the process. */
export interface ColdStart {
  readonly answersMs: number;
  /** How long the load of the sentence model took, with its first sentence. */
  readonly modelMs: number;
  readonly buildMs: number;
  readonly builtMs: number;
  /** What the process worked, the load of the model left out. */
  readonly cpuMs: number;
}

/** `node cold-start-child.ts <state folder> <folder of vectors> <bot id>` prints a ColdStart as JSON. */
const [stateDirectory = '', cacheDirectory = '', botId = ''] = process.argv.slice(2);
const lex = await startLexLocal({ port: 0, stateDirectory, cacheDirectory });
const answersMs = performance.now();

const cpuBefore = cpuMs();
await embedWithModel(['hello']);
const modelCpuMs = cpuMs() - cpuBefore;
const modelMs = performance.now() - answersMs;

const models = new LexModelsV2Client({ endpoint: lex.url, region: 'us-east-1', credentials: DUMMY_CREDENTIALS });
const locale = { botId, botVersion: 'DRAFT', localeId: 'en_US' };
const asked = performance.now();
await models.send(new BuildBotLocaleCommand(locale));
const status = async () => (await models.send(new DescribeBotLocaleCommand(locale))).botLocaleStatus;
while ((await status()) !== 'Built') await pause(5);
const builtMs = performance.now();

const told: ColdStart = { answersMs, modelMs, buildMs: builtMs - asked, builtMs, cpuMs: cpuMs() - modelCpuMs };
console.log(JSON.stringify(told));
models.destroy();
await lex.close();

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

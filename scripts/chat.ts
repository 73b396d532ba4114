import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import definition from '../bot-definition/bot.json' with { type: 'json' };
import { SAMPLES } from '../local/seed/index.ts';
import { DUMMY_CREDENTIALS } from '../local/stack/environment/dummy-credentials.ts';
import { watchParent } from '../local/stack/lifecycle/watch-parent.ts';
import { readPorts } from '../local/stack/ports/ports.ts';
import { findRunningStack } from '../local/stack/running/running-stack.ts';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { nowEpochSeconds } from '#platform/clock';
import { untilBotIsThere } from './chat/bot.ts';
import { type Conversation, createConversation } from './chat/conversation.ts';
import { isTextChannel, openChannel } from './chat/open-channel.ts';
import { openStack } from './chat/open-stack.ts';
import { createSignRequest } from './chat/sign-requests.ts';
import { hasStackEnded, STACK_HAS_ENDED } from './chat/stack-has-ended.ts';
import { talkAtTerminal, talkFromInput } from './chat/talk.ts';
import { parseCustomerId } from './shared/customer-id.ts';
import { regionOf } from './shared/region.ts';

const ROOT = join(import.meta.dirname, '..');

/** @throws Error for a word that it doesn't know, or two that don't go together */
function parseWords(args: string[]) {
  const text = { type: 'string' } as const;
  const { as, channel, voice } = parseArgs({
    args,
    options: { as: text, channel: text, voice: { type: 'boolean' } },
  }).values;
  if (channel !== undefined && !isTextChannel(channel)) throw new Error('--channel is sms, messenger or whatsapp.');
  if (channel !== undefined && (as !== undefined || voice))
    throw new Error('By --channel nobody comes logged in, and nobody speaks.');
  return { as, channel, voice };
}

/**
 * `npm run chat`: a conversation with the bot in a terminal, or from the lines of a file: `npm run chat < lines.txt`.
 * With `-- --as C-0001` the customer comes from the shop, logged in; with `-- --voice` answers come as they are spoken;
 * with `-- --channel whatsapp` they write by WhatsApp, Messenger or text message.
 */
async function chat(args: string[]): Promise<boolean> {
  const { as, channel, voice } = parseWords(args);
  const customerId = as === undefined ? undefined : parseCustomerId(as);
  watchParent(() => process.exit(1));
  const lexPort = readPorts(process.env).lexLocal;
  const log = console.error;
  const onDeath = () => {
    log(STACK_HAS_ENDED);
    process.exit(1);
  };
  const { lexUrl, close } = await openStack({ lexPort, directory: ROOT, log, onDeath });
  try {
    const config = { endpoint: lexUrl, region: regionOf(process.env), credentials: DUMMY_CREDENTIALS };
    const stage = async () => (await findRunningStack(ROOT, lexPort))?.stage ?? 'local';
    const wanted = { definedName: definition.botName, lexUrl, stage, log };
    const bot = await untilBotIsThere(new LexModelsV2Client(config), wanted);
    const keys = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
    const signing = { keys, stage: await stage(), customerId, isCall: voice, now: nowEpochSeconds };
    const stack = await findRunningStack(ROOT, lexPort);
    const httpUrl = `http://127.0.0.1:${readPorts(process.env).httpApi}`;
    const conversation =
      channel !== undefined && stack
        ? openChannel(channel, { stack, httpUrl, keys })
        : createConversation(new LexRuntimeV2Client(config), bot, createSignRequest(signing));
    await talk(conversation);
    return conversation.hasGoneWell();
  } finally {
    await close();
  }
}

async function talk(conversation: Conversation): Promise<void> {
  if (!process.stdin.isTTY) return talkFromInput(conversation, process.stdin, console.log);
  console.log(whoToBe());
  return talkAtTerminal(conversation, console.log);
}

function whoToBe(): string {
  const [john] = SAMPLES;
  const identity = john ? `You are John: your order is ${john.orderNumber}, your e-mail ${john.email}. ` : '';
  return `${identity}"/new" begins anew, "/quit" ends.`;
}

try {
  process.exit((await chat(process.argv.slice(2))) ? 0 : 1);
} catch (error) {
  if (hasStackEnded(error)) console.error(STACK_HAS_ENDED);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

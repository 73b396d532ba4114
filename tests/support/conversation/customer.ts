import { randomUUID } from 'node:crypto';
import {
  LexRuntimeV2Client,
  RecognizeTextCommand,
  type RecognizeTextCommandOutput,
  type SessionState,
} from '@aws-sdk/client-lex-runtime-v2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { decodeMemory, openSeal, parseSealKeys, type SealKeys } from '#adapters/lex/index';
import type { Memory } from '#conversation/turn/index';

/** Somebody in conversation with the bot of the test stack, through the real SDK client. */
export interface Customer {
  readonly sessionId: string;
  say(text: string, sessionState?: SessionState): Promise<RecognizeTextCommandOutput>;
  /** What the bot remembers after its last answer. */
  memory(): Memory;
  leave(): void;
}

/** Where the bot of the test stack is. */
export const botAddress = () => ({
  botId: mustHave('TEST_BOT_ID'),
  botAliasId: mustHave('TEST_BOT_ALIAS_ID'),
  localeId: 'en_US',
});

export async function createCustomer(sessionId = `test-${randomUUID()}`): Promise<Customer> {
  const client = new LexRuntimeV2Client();
  const keys = await readSealKeys();
  let seal: string | undefined;
  return {
    sessionId,
    async say(text, sessionState) {
      const command = new RecognizeTextCommand({
        ...botAddress(),
        sessionId,
        text,
        ...(sessionState && { sessionState }),
      });
      const answer = await client.send(command);
      seal = answer.sessionState?.sessionAttributes?.['sealedMemory'];
      return answer;
    },
    memory: () => readMemory(seal, sessionId, keys),
    leave: () => client.destroy(),
  };
}

function readMemory(seal: string | undefined, sessionId: string, keys: SealKeys): Memory {
  const now = Math.floor(Date.now() / 1000);
  const opened = openSeal(
    seal ?? '',
    { sessionId, botId: botAddress().botId, aliasId: botAddress().botAliasId },
    now,
    keys,
  );
  if (!opened.ok) throw new Error(`The seal ${seal ?? '(none)'} doesn't open: ${opened.reason}.`);
  return decodeMemory(opened.content);
}

async function readSealKeys(): Promise<SealKeys> {
  const client = new SSMClient();
  const command = new GetParameterCommand({ Name: mustHave('SEAL_KEY_PARAMETER_NAME'), WithDecryption: true });
  const { Parameter } = await client.send(command);
  client.destroy();
  return parseSealKeys(Parameter?.Value ?? '');
}

function mustHave(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: is the global setup of the integration tests in place?`);
  return value;
}

import { randomBytes, randomUUID } from 'node:crypto';
import {
  DeleteSessionCommand,
  LexRuntimeV2Client,
  RecognizeTextCommand,
  type RecognizeTextCommandOutput,
  type SessionState,
} from '@aws-sdk/client-lex-runtime-v2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  CALLER_PROOF_ATTRIBUTE,
  decodeMemory,
  openSeal,
  parseSealKeys,
  type SealKeys,
  sealMemory,
} from '#adapters/lex/index';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import type { Memory } from '#conversation/turn/index';

/** Somebody in conversation with the bot of the test stack, through the real SDK client. */
export interface Customer {
  readonly sessionId: string;
  say(text: string, sessionState?: SessionState): Promise<RecognizeTextCommandOutput>;
  /** What the bot remembers after its last answer. */
  memory(): Memory;
  /** The seal as the client got it with the last answer. */
  seal(): string;
  /** The same seal with its time run out. */
  expiredSeal(): string;
  /** Lets Lex forget the session, as it does after its idle time. */
  expireSession(): Promise<void>;
  leave(): void;
}

/** Where the bot of the test stack is. */
export const botAddress = () => ({
  botId: mustHave('TEST_BOT_ID'),
  botAliasId: mustHave('TEST_BOT_ALIAS_ID'),
  localeId: 'en_US',
});

/** A customer who calls from an address of their own, as the chat API signs it; so that no two share their attempts. */
export async function createCustomer(
  sessionId = `test-${randomUUID()}`,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Customer> {
  const client = new LexRuntimeV2Client();
  const [sealKey, callerProofKey] = await readParameters('SEAL_KEY_PARAMETER_NAME', 'CALLER_PROOF_KEY_PARAMETER_NAME');
  const keys = parseSealKeys(sealKey);
  const proof = signCaller(
    { callerHash: randomBytes(16).toString('base64url'), sessionId, expiresAtEpochSeconds: inAnHour() },
    Buffer.from(callerProofKey, 'base64'),
  );
  let seal: string | undefined;
  return {
    sessionId,
    async say(text, sessionState) {
      const command = new RecognizeTextCommand({
        ...botAddress(),
        sessionId,
        text,
        requestAttributes: { [CALLER_PROOF_ATTRIBUTE]: proof, ...attributes },
        ...(sessionState && { sessionState }),
      });
      const answer = await client.send(command);
      seal = answer.sessionState?.sessionAttributes?.['sealedMemory'];
      return answer;
    },
    memory: () => readMemory(seal, sessionId, keys),
    seal: () => seal ?? '',
    expiredSeal() {
      const sealed = sealMemory(readMemory(seal, sessionId, keys), sealContext(sessionId), epochSeconds() - 1, keys);
      return sealed.ok ? sealed.seal : '';
    },
    expireSession: async () => void (await client.send(new DeleteSessionCommand({ ...botAddress(), sessionId }))),
    leave: () => client.destroy(),
  };
}

function readMemory(seal: string | undefined, sessionId: string, keys: SealKeys): Memory {
  const opened = openSeal(seal ?? '', sealContext(sessionId), epochSeconds(), keys);
  if (!opened.ok) throw new Error(`The seal ${seal ?? '(none)'} doesn't open: ${opened.reason}.`);
  return decodeMemory(opened.content);
}

const sealContext = (sessionId: string) => ({
  sessionId,
  botId: botAddress().botId,
  aliasId: botAddress().botAliasId,
});

const epochSeconds = (): number => Math.floor(Date.now() / 1000);

const inAnHour = (): number => epochSeconds() + 3600;

/** The values of the parameters that these variables of the functions name. */
async function readParameters<Variables extends string[]>(...variables: Variables) {
  const client = new SSMClient();
  const values = await Promise.all(
    variables.map(async (variable) => {
      const command = new GetParameterCommand({ Name: mustHave(variable), WithDecryption: true });
      return (await client.send(command)).Parameter?.Value ?? '';
    }),
  );
  client.destroy();
  return values as { readonly [Index in keyof Variables]: string };
}

function mustHave(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: is the global setup of the integration tests in place?`);
  return value;
}

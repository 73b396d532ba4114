import type { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import type { Sleep } from '../apply/patience.ts';
import { patiently } from '../apply/patience.ts';

/** The Lex models API. */
export type Lex = Pick<LexModelsV2Client, 'send'>;

/** A client that tries again what Lex refuses for the moment. */
export function createPatientLex(client: LexModelsV2Client, sleep: Sleep): Lex {
  const send = (command: Parameters<LexModelsV2Client['send']>[0]) => patiently(() => client.send(command), sleep);
  return { send: send as LexModelsV2Client['send'] };
}

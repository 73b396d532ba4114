import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { LexResponse } from '#adapters/lex/index';
import type { aLexEvent } from '../a-lex-event.ts';
import { botAddress } from './customer.ts';

/** The test stack's router, asked as Lex asks it: Lex itself holds one turn of a session at a time. */
export function createStackRouter() {
  const client = new LambdaClient({ maxAttempts: 1 });
  const { botId, botAliasId } = botAddress();
  const name = (process.env['DIALOG_MANAGEMENT_FUNCTION_NAME'] ?? '').replace('dialogManagement', 'lexRouter');
  return {
    async answer(event: ReturnType<typeof aLexEvent>): Promise<LexResponse> {
      const ours = { ...event, bot: { ...event.bot, id: botId, aliasId: botAliasId } };
      const command = new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(ours)) });
      const { Payload } = await client.send(command);
      return JSON.parse(Buffer.from(Payload ?? []).toString('utf8')) as LexResponse;
    },
    leave: () => client.destroy(),
  };
}

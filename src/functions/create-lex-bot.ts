import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { decodeMemory, openSeal, parseSealKeys } from '#adapters/lex/index';
import { createLexSessions, type LexAddress } from '#adapters/lex-runtime/lex-sessions';
import type { OfferStore } from '#business/offers/index';
import { type Channel, EMPTY_MEMORY } from '#conversation/turn/index';
import { nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { composeLexBot, type LexBot, type OpenMemory, SEAL_ATTRIBUTE } from './lex-bot.ts';

const LOCALE = 'en_US';
/** A call that doesn't get through is known as such soon; how long an answer may take is said with each. Milliseconds. */
const TIMEOUTS = { connectionTimeout: 1_000 };

/**
 * Wires the bot to Lex: which one it is stands where sync-bot has written it, the key of its memory beside.
 *
 * @param form in which its texts come, by the attribute `x-channel` of each request
 */
export function createLexBot(offers: Pick<OfferStore, 'find'>, form: Channel = 'chat'): LexBot {
  // A retry of the SDK would run a turn, and its effects, a second time.
  const client = new LexRuntimeV2Client({ maxAttempts: 1, requestHandler: TIMEOUTS });
  const parameters = [readEnv('BOT_ID_PARAMETER_NAME'), readEnv('BOT_ALIAS_ID_PARAMETER_NAME')] as const;
  const sealKey = readEnv('SEAL_KEY_PARAMETER_NAME');
  const addressOf = async (sessionId: string): Promise<LexAddress> => {
    const [botId, botAliasId] = await Promise.all([readSecret(parameters[0]), readSecret(parameters[1])]);
    return { botId, botAliasId, localeId: LOCALE, sessionId };
  };
  const open: OpenMemory = async (address, turn) => {
    const seal = turn?.sessionAttributes[SEAL_ATTRIBUTE];
    if (seal === undefined) return EMPTY_MEMORY;
    const context = { sessionId: address.sessionId, botId: address.botId, aliasId: address.botAliasId };
    const opened = openSeal(seal, context, nowEpochSeconds(), parseSealKeys(await readSecret(sealKey)));
    return opened.ok ? decodeMemory(opened.content) : EMPTY_MEMORY;
  };
  return composeLexBot({ sessions: createLexSessions(client), addressOf, open, offers, now: nowEpochSeconds, form });
}

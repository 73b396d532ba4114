import {
  DeleteSessionCommand,
  GetSessionCommand,
  type LexRuntimeV2Client,
  RecognizeTextCommand,
} from '@aws-sdk/client-lex-runtime-v2';
import { failureOf, type LexFailure } from './failure-of.ts';
import { type LexTurn, toLexTurn } from './lex-turn.ts';

/** Which bot, and which conversation with it. */
export interface LexAddress {
  readonly botId: string;
  readonly botAliasId: string;
  readonly localeId: string;
  readonly sessionId: string;
}

/** Lex couldn't be asked about a session. */
export class LexUnavailableError extends Error {
  readonly code = 'lex-unavailable';
  readonly retryable = true;

  constructor(operation: string, options: ErrorOptions) {
    super(`${operation} failed.`, options);
    this.name = 'LexUnavailableError';
  }
}

/** Conversations with a bot of Lex V2. */
export interface LexSessions {
  /** Says something, in one attempt. */
  say(
    address: LexAddress,
    said: {
      readonly text: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly withinMs: number;
    },
  ): Promise<{ readonly kind: 'answered'; readonly turn: LexTurn } | LexFailure>;
  /** The last turn; undefined for a session that Lex has forgotten, or never had. @throws LexUnavailableError */
  look(address: LexAddress): Promise<LexTurn | undefined>;
  /** @returns whether Lex has forgotten it now */
  forget(address: LexAddress): Promise<boolean>;
}

/** @param client with `maxAttempts` 1: a retry of the SDK would run a turn, and its effects, a second time */
export const createLexSessions = (client: LexRuntimeV2Client): LexSessions => ({
  async say(address, { text, attributes, withinMs }) {
    const command = new RecognizeTextCommand({ ...address, text, requestAttributes: { ...attributes } });
    try {
      const answer = await client.send(command, { abortSignal: AbortSignal.timeout(Math.max(1, withinMs)) });
      return { kind: 'answered', turn: toLexTurn(answer) };
    } catch (error) {
      return failureOf(error);
    }
  },

  async look(address) {
    try {
      return toLexTurn(await client.send(new GetSessionCommand(address)));
    } catch (error) {
      if (isForgotten(error)) return undefined;
      throw new LexUnavailableError('Looking at a session', { cause: error });
    }
  },

  async forget(address) {
    try {
      await client.send(new DeleteSessionCommand(address));
      return true;
    } catch (error) {
      if (isForgotten(error)) return true;
      if (failureOf(error).kind === 'not-taken') return false;
      throw new LexUnavailableError('Ending a session', { cause: error });
    }
  },
});

const isForgotten = (error: unknown): boolean => error instanceof Error && error.name === 'ResourceNotFoundException';

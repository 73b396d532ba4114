import {
  CALLER_PROOF_ATTRIBUTE,
  PRIVACY_CONTROL_ATTRIBUTE,
  SHOP_TOKEN_ATTRIBUTE,
} from '#adapters/lex/request-attributes';
import { type MessageAttributes, type MessageOutcome, readText, takeMessage } from '#business/chat/index';
import { type ChatAnswer, done, problem, type ProblemCode } from '../answer.ts';
import { openedUntil } from '../opened-until.ts';
import type { Action, ChatApiPorts, ChatRequest } from '../ports.ts';

const MESSAGE_ID = /^[\w-]{16,64}$/;

export const say: Action = {
  deed: 'say',
  async act(request, ports) {
    const { conversationId, arrivedAtMs } = request;
    const { messageId, text: typed, gpc } = request.fields;
    const isFormed = typeof messageId === 'string' && MESSAGE_ID.test(messageId);
    if (!isFormed || (gpc !== undefined && typeof gpc !== 'boolean')) return problem('malformed');
    const read = readText(typed);
    if (read.kind !== 'text') return problem(read.kind);

    const attributes = await attributesOf({ ...request, signal: request.signal || gpc === true }, ports);
    const incoming = { conversationId, messageId, text: read.text, attributes, channel: 'web', arrivedAtMs } as const;
    const outcome = await takeMessage(incoming, ports);
    return answerTo(outcome, { conversationId, messageId }, ports);
  },
};

/** What is said with the words: nothing but what the bot knows of, and none of it the page's own word but the signal. */
async function attributesOf(
  { callerHash, conversationId, nowEpochSeconds, shopToken, signal }: ChatRequest,
  { signCaller }: ChatApiPorts,
): Promise<MessageAttributes> {
  return {
    [CALLER_PROOF_ATTRIBUTE]: await signCaller(callerHash, conversationId, nowEpochSeconds),
    ...(shopToken !== undefined && { [SHOP_TOKEN_ATTRIBUTE]: shopToken }),
    ...(signal && { [PRIVACY_CONTROL_ATTRIBUTE]: '1' }),
  };
}

const CODES: Readonly<Record<Exclude<MessageOutcome['kind'], 'answered'>, ProblemCode>> = {
  'too-long': 'too-long',
  over: 'conversation-over',
  differs: 'message-differs',
  'outcome-unknown': 'outcome-unknown',
  unavailable: 'unavailable',
};
const TRY_AGAIN_SECONDS = 2;

function answerTo(
  outcome: MessageOutcome,
  { conversationId, messageId }: { readonly conversationId: string; readonly messageId: string },
  ports: ChatApiPorts,
): ChatAnswer {
  if (outcome.kind === 'answered')
    return done({ messageId, pieces: outcome.pieces, ...openedUntil(conversationId, ports) });
  return problem(CODES[outcome.kind], outcome.kind === 'unavailable' ? TRY_AGAIN_SECONDS : undefined);
}

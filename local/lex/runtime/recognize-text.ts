import type { RecognizeTextRequest } from '@aws-sdk/client-lex-runtime-v2';
import type { Turn } from '../dialog/turn.ts';
import { applySessionState } from './inline-state.ts';
import { refuseLargeAttributes } from './limits.ts';
import { presentInterpretations, presentState } from './present.ts';
import type { Address } from './target.ts';
import { findTarget, sessionKeyOf } from './target.ts';
import type { RuntimeParts } from './turn.ts';
import { openTurn, playTurn, saveTurn } from './turn.ts';

export type RecognizeTextInput = RecognizeTextRequest & Address & { text: string };

export const createRecognizeText =
  (parts: RuntimeParts) =>
  (input: RecognizeTextInput): Promise<object> =>
    parts.sessions.exclusively(sessionKeyOf(input), () => recognizeText(parts, input));

async function recognizeText(parts: RuntimeParts, input: RecognizeTextInput): Promise<object> {
  const began = performance.now();
  const target = findTarget(parts.store, parts.sessions, input);
  const { text, sessionId, requestAttributes = {} } = input;
  const { turn, sentiment } = openTurn(parts, target, { text, sessionId, requestAttributes });
  if (input.sessionState) applySessionState(turn.memory, input.sessionState, target.locale);
  await playTurn(parts, turn);
  refuseLargeAttributes(turn.memory.sessionAttributes);
  const interpretations = presentInterpretations(turn, sentiment);
  saveTurn(parts, target, turn, interpretations);
  parts.log(describeTurn(turn, input, performance.now() - began));
  const { messages, requestAttributes: echoed } = turn;
  return { messages, sessionState: presentState(turn.memory), interpretations, requestAttributes: echoed, sessionId };
}

const describeTurn = (turn: Turn, input: RecognizeTextInput, milliseconds: number): Record<string, unknown> => ({
  event: 'turn',
  botId: input.botId,
  aliasId: input.botAliasId,
  localeId: input.localeId,
  sessionId: input.sessionId,
  intent: turn.memory.intent?.name,
  state: turn.memory.intent?.state,
  dialogAction: turn.memory.dialogAction?.type,
  slotToElicit: turn.memory.dialogAction?.slotToElicit,
  score: turn.ranked[0]?.score,
  milliseconds: Math.round(milliseconds),
  customerText: input.text,
});

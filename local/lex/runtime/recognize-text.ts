import type { RecognizeTextRequest } from '@aws-sdk/client-lex-runtime-v2';
import type { Turn } from '../dialog/turn.ts';
import type { Recording } from '../trace/record-turn.ts';
import { applySessionState } from './inline-state.ts';
import { refuseLargeAttributes } from './limits.ts';
import { presentInterpretations, presentState } from './present.ts';
import type { Address } from './target.ts';
import { findTarget, sessionKeyOf } from './target.ts';
import type { RuntimeParts } from './turn.ts';
import { feelText, openTurn, playTurn, saveTurn } from './turn.ts';

/** What the customer sent, however it travelled. */
export type TextInput = Address & Pick<RecognizeTextRequest, 'sessionState' | 'requestAttributes'> & { text: string };

export interface PlayedTurn {
  turn: Turn;
  interpretations: object[];
}

export const createRecognizeText =
  (parts: RuntimeParts) =>
  async (input: TextInput): Promise<object> => {
    const { turn, interpretations } = await recognize(parts, input);
    const { messages, memory, requestAttributes } = turn;
    const { sessionId } = input;
    return { messages, sessionState: presentState(memory), interpretations, requestAttributes, sessionId };
  };

/** One turn of a session, kept when it succeeds; throws ConflictException while another turn of the session runs. */
export const recognize = (parts: RuntimeParts, input: TextInput): Promise<PlayedTurn> =>
  parts.record({ operation: 'Recognize', address: input, text: input.text }, (recording) =>
    parts.sessions.exclusively(sessionKeyOf(input), () => play(parts, input, recording)),
  );

async function play(parts: RuntimeParts, input: TextInput, recording: Recording): Promise<PlayedTurn> {
  const began = performance.now();
  const target = findTarget(parts.store, parts.sessions, input);
  const { text, sessionId, requestAttributes = {} } = input;
  const sentiment = await feelText(parts, target, text);
  const turn = openTurn(parts, target, { text, sessionId, requestAttributes, sentiment, recording });
  if (input.sessionState) applySessionState(turn.memory, input.sessionState, target.locale);
  await playTurn(parts, turn, recording);
  refuseLargeAttributes(turn.memory.sessionAttributes);
  const interpretations = presentInterpretations(turn, sentiment);
  saveTurn(parts, target, turn, interpretations);
  parts.log(describeTurn(turn, input, performance.now() - began));
  return { turn, interpretations };
}

const describeTurn = (turn: Turn, input: TextInput, milliseconds: number): Record<string, unknown> => ({
  event: 'turn',
  botId: input.botId,
  botAliasId: input.botAliasId,
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

import type { PutSessionRequest, SessionState } from '@aws-sdk/client-lex-runtime-v2';
import type { Message } from '../dialog/state.ts';
import { askConfirmation } from '../dialog/confirmation.ts';
import { runDialog } from '../dialog/run.ts';
import { askSlot } from '../dialog/slots.ts';
import { askedBy } from '../dialog/step.ts';
import type { Turn } from '../dialog/turn.ts';
import { notFound } from '../errors.ts';
import type { Recording } from '../trace/record-turn.ts';
import { TEXT_TYPE, requireText } from './content-types.ts';
import { encodeHeader } from './headers.ts';
import { applySessionState } from './inline-state.ts';
import { refuseLargeAttributes } from './limits.ts';
import { presentInterpretations, presentState } from './present.ts';
import type { Session } from './sessions.ts';
import type { Address, Target } from './target.ts';
import { findTarget, sessionKeyOf } from './target.ts';
import type { RuntimeParts } from './turn.ts';
import { continueStep, openTurn, saveTurn } from './turn.ts';

export type PutSessionInput = PutSessionRequest & Address & { sessionState: SessionState };

export function createSessionOperations(parts: RuntimeParts) {
  return {
    GetSession(input: Address): object {
      const session = requireSession(findTarget(parts.store, parts.sessions, input), input);
      const { memory, messages, interpretations } = session;
      return { sessionId: input.sessionId, messages, interpretations, sessionState: presentState(memory) };
    },

    DeleteSession(input: Address): Promise<object> {
      return parts.sessions.exclusively(sessionKeyOf(input), () => {
        requireSession(findTarget(parts.store, parts.sessions, input), input);
        parts.sessions.remove(sessionKeyOf(input));
        const { botId, botAliasId, localeId, sessionId } = input;
        return { botId, botAliasId, localeId, sessionId };
      });
    },

    PutSession: (input: PutSessionInput): Promise<object> =>
      parts.record({ operation: 'PutSession', address: input, text: '' }, (recording) =>
        parts.sessions.exclusively(sessionKeyOf(input), () => putSession(parts, input, recording)),
      ),
  };
}

/** Replaces the session. With Delegate the dialog goes on from the given state at once. */
async function putSession(parts: RuntimeParts, input: PutSessionInput, recording: Recording): Promise<object> {
  requireText(input.responseContentType ?? TEXT_TYPE, 'responseContentType');
  const target = findTarget(parts.store, parts.sessions, input);
  const { sessionId, requestAttributes = {}, sessionState, messages = [] } = input;
  const said = { text: '', sentiment: undefined };
  const turn = openTurn(parts, target, { ...said, sessionId, requestAttributes, recording });
  applySessionState(turn.memory, sessionState, target.locale);
  turn.messages.push(...(messages as Message[]));
  await settle(turn);
  refuseLargeAttributes(turn.memory.sessionAttributes);
  saveTurn(parts, target, turn, presentInterpretations(turn, undefined));
  return {
    contentType: TEXT_TYPE,
    messages: encodeHeader(turn.messages),
    sessionState: encodeHeader(presentState(turn.memory)),
    requestAttributes: encodeHeader(turn.requestAttributes),
    sessionId,
    audioStream: new Uint8Array(),
  };
}

/** A state that asks for something says its prompt, unless the client sent messages of its own. */
async function settle(turn: Turn): Promise<void> {
  const { dialogAction } = turn.memory;
  const hasMessages = turn.messages.length > 0;
  if (dialogAction?.type === 'Delegate') await runDialog(turn, continueStep(turn));
  else if (dialogAction?.type === 'ElicitSlot') askSlot(turn, askedBy(dialogAction, hasMessages));
  else if (dialogAction?.type === 'ConfirmIntent') askConfirmation(turn, 0, hasMessages);
}

function requireSession({ session }: Target, { sessionId }: Address): Session {
  if (!session) throw notFound(`Session '${sessionId}' was not found.`);
  return session;
}

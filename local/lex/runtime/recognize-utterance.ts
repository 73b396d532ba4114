import type { RecognizeUtteranceRequest, SessionState } from '@aws-sdk/client-lex-runtime-v2';
import { SessionState$ } from '@aws-sdk/client-lex-runtime-v2';
import { MAP_OF_STRINGS } from '../api/schema.ts';
import { TEXT_TYPE, requireText } from './content-types.ts';
import { decodeHeader, encodeHeader } from './headers.ts';
import { readText, refuseLargeHeaders } from './limits.ts';
import { presentState } from './present.ts';
import type { TextInput } from './recognize-text.ts';
import { recognize } from './recognize-text.ts';
import type { Address } from './target.ts';
import type { RuntimeParts } from './turn.ts';

export type RecognizeUtteranceInput = Omit<RecognizeUtteranceRequest, 'inputStream'> &
  Address & { requestContentType: string; inputStream?: Buffer };

/**
 * RecognizeText with structures in headers and the text as the body. Speech is refused with ValidationException.
 * Open point 21: whoever asks for no format is answered in text.
 */
export const createRecognizeUtterance =
  (parts: RuntimeParts) =>
  async (input: RecognizeUtteranceInput): Promise<object> => {
    const text = readTextInput(input);
    const { turn, interpretations } = await recognize(parts, text);
    return {
      inputMode: 'Text',
      contentType: TEXT_TYPE,
      messages: encodeHeader(turn.messages),
      interpretations: encodeHeader(interpretations),
      sessionState: encodeHeader(presentState(turn.memory)),
      requestAttributes: encodeHeader(turn.requestAttributes),
      sessionId: input.sessionId,
      inputTranscript: encodeHeader(text.text),
      audioStream: new Uint8Array(),
    };
  };

function readTextInput(input: RecognizeUtteranceInput): TextInput {
  const { botId, botAliasId, localeId, sessionId } = input;
  requireText(input.requestContentType, 'requestContentType');
  requireText(input.responseContentType ?? TEXT_TYPE, 'responseContentType');
  refuseLargeHeaders(input.sessionState, input.requestAttributes);
  const sessionState = decodeHeader(input.sessionState, SessionState$, 'sessionState') as SessionState | undefined;
  const requestAttributes = decodeHeader(input.requestAttributes, MAP_OF_STRINGS, 'requestAttributes') as
    Record<string, string> | undefined;
  const text = readText(input.inputStream);
  return { botId, botAliasId, localeId, sessionId, text, sessionState, requestAttributes };
}

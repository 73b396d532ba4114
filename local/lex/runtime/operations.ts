import type { ConcurrentConversations } from './concurrency.ts';
import { createConcurrency } from './concurrency.ts';
import { createRecognizeText } from './recognize-text.ts';
import { createRecognizeUtterance } from './recognize-utterance.ts';
import { createSessionOperations } from './session-operations.ts';
import type { RuntimeParts } from './turn.ts';

/** The operations of the Lex runtime V2 API that are here, by name. */
export function createRuntimeOperations(parts: RuntimeParts, quota: ConcurrentConversations) {
  const within = createConcurrency(quota);
  const session = createSessionOperations(parts);
  return {
    RecognizeText: within('RecognizeText', createRecognizeText(parts)),
    RecognizeUtterance: within('RecognizeUtterance', createRecognizeUtterance(parts)),
    PutSession: within('PutSession', session.PutSession),
    GetSession: within('GetSession', (input) => session.GetSession(input)),
    DeleteSession: within('DeleteSession', (input) => session.DeleteSession(input)),
  };
}

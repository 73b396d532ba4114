import { MAX_SEAL_LENGTH, type LexResponse } from '#adapters/lex/index';
import { EMPTY_MEMORY } from '#conversation/turn/index';
import { faultsOf } from '../legal-answer.ts';

/** @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const MAX_RESPONSE_BYTES = 25 * 1024;
const MAX_ATTRIBUTES_BYTES = 12 * 1024;
const SEAL = 'sealedMemory';

/** What Lex would refuse in the router's answer, or what leaves in it unsealed; nothing when all is well. */
export function faultsOfResponse(response: LexResponse): string[] {
  const { sessionState } = response;
  const attributes = sessionState.sessionAttributes ?? {};
  const bytes = Buffer.byteLength(JSON.stringify(response));
  const attributesBytes = Buffer.byteLength(JSON.stringify(attributes));
  const seal = attributes[SEAL];
  return [
    ...faultsOf({
      ...response,
      sessionState: { ...sessionState, sessionAttributes: attributes },
      memory: EMPTY_MEMORY,
    }),
    ...(bytes <= MAX_RESPONSE_BYTES ? [] : [`an answer of ${bytes} bytes`]),
    ...(attributesBytes <= MAX_ATTRIBUTES_BYTES ? [] : [`attributes of ${attributesBytes} bytes`]),
    ...(Object.values(attributes).every((value) => typeof value === 'string') ? [] : ['an attribute that is no text']),
    ...(seal === undefined || seal.length <= MAX_SEAL_LENGTH ? [] : [`a seal of ${seal.length} characters`]),
    ...('memory' in response ? ['a memory outside its seal'] : []),
  ];
}

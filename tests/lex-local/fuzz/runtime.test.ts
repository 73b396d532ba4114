import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RUNTIME_CONSTRAINTS } from '../../../local/lex/runtime/constraints.ts';
import type { Clinic } from '../support/clinic.ts';
import { startClinic } from '../support/clinic.ts';
import { anyJson } from './support/any-json.ts';
import { anyText } from './support/any-text.ts';
import { SLOT_TYPES, curious } from './support/curious-bot.ts';
import { operationNamed } from './support/modelled-errors.ts';
import { mutated } from './support/mutate.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';
import { objection, send } from './support/send.ts';
import { validRequest } from './support/valid-request.ts';

let clinic: Clinic;
let botId: string;

beforeAll(async () => {
  clinic = await startClinic();
  ({ botId } = await clinic.deploy(curious));
}, PATIENCE_MS);
afterAll(() => clinic.close());

const intentName = fc.constantFrom(...[...SLOT_TYPES.keys()].map((name) => `Ask${name}`), 'FallbackIntent');
const sessionId = fc.constantFrom('ann', 'bob', 'cy');

/** Members whose valid values depend on the bot. */
const samples = () => ({
  botId: fc.constant(botId),
  botAliasId: fc.constant('TSTALIASID'),
  localeId: fc.constant('en_US'),
  sessionId,
  text: anyText,
  intent: fc.record({
    name: intentName,
    slots: fc.constant({ Answer: { shape: 'Scalar', value: { interpretedValue: 'x' } } }),
  }),
  slotToElicit: fc.constantFrom('Answer', 'More'),
  requestAttributes: fc.dictionary(fc.constantFrom('x-amz-lex:accept-content-types', 'a'), anyText, {
    noNullPrototype: true,
  }),
});

const BOMB = gzipSync(Buffer.alloc(6 * 1024 * 1024)).toString('base64');
const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');

/** Headers of RecognizeUtterance: structures in gzip and base64, and what only looks like that. */
const headers = () => {
  const { intent, slotToElicit } = samples();
  const state = fc.record({ intent, dialogAction: fc.record({ type: fc.constant('ElicitSlot'), slotToElicit }) });
  const broken = fc.oneof(fc.base64String(), fc.constant(BOMB), anyJson.map(packed));
  return {
    ...samples(),
    requestContentType: fc.constant('text/plain; charset=utf-8'),
    responseContentType: fc.constant('text/plain; charset=utf-8'),
    sessionState: fc.oneof(state.map(packed), mutated(state).map(packed), broken),
    requestAttributes: fc.oneof(mutated(samples().requestAttributes).map(packed), broken),
    inputStream: anyText,
  };
};

describe('the runtime API', () => {
  it(
    'understands or refuses any text, whatever it has asked for',
    async () => {
      const text = operationNamed('runtime', 'RecognizeText');
      await fc.assert(
        fc.asyncProperty(intentName, anyText, sessionId, async (name, said, session) => {
          const dialogAction = { type: 'ElicitSlot', slotToElicit: 'Answer' };
          const sessionState = name === 'FallbackIntent' ? undefined : { intent: { name }, dialogAction };
          const address = { botId, botAliasId: 'TSTALIASID', localeId: 'en_US', sessionId: session };
          const answer = await send(clinic.lex.url, text, { ...address, text: said, sessionState });

          expect(objection(text, answer)).toBeUndefined();
          expect(answer.status).toBe(said.length >= 1 && said.length <= 1024 ? 200 : 400);
        }),
        fuzz(120),
      );
    },
    PATIENCE_MS,
  );

  it.each([
    ['RecognizeText', samples],
    ['RecognizeUtterance', headers],
    ['PutSession', samples],
    ['GetSession', samples],
    ['DeleteSession', samples],
  ])(
    '%s answers any input with what its model lists',
    async (name, samplesOf) => {
      const operation = operationNamed('runtime', name);
      const valid = validRequest(operation.input, { constraints: RUNTIME_CONSTRAINTS, samples: samplesOf() });
      await fc.assert(
        fc.asyncProperty(mutated(valid), async (input) => {
          const answer = await send(clinic.lex.url, operation, input as Record<string, unknown>);

          expect(objection(operation, answer)).toBeUndefined();
        }),
        fuzz(80),
      );
    },
    PATIENCE_MS,
  );
});

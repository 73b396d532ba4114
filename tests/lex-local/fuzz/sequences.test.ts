import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ListIntentsCommand } from '@aws-sdk/client-lex-models-v2';
import fc from 'fast-check';
import type { Clinic } from '../support/clinic.ts';
import { startClinic } from '../support/clinic.ts';
import { utterances } from '../support/definition.ts';
import { createDraft } from '../support/deploy.ts';
import type { Draft, Move } from './support/draft.ts';
import { checkDraft, make, openDraft } from './support/draft.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';
import { THINGS } from './support/things.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic({ quotas: { botsPerAccount: 1_000_000 } });
}, PATIENCE_MS);
afterAll(() => clinic.close());

/** Few names, so that they are often taken, and some that are not allowed. */
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Move['kind']>('create', 'rename', 'delete') },
    { weight: 3, arbitrary: fc.constantFrom<Move['kind']>('build', 'create-version', 'delete-version') },
  ),
  thing: fc.constantFrom(...THINGS),
  name: fc.constantFrom('One', 'Two', 'Three', 'Four', 'not a name', 'HelpIntent', 'Number', 'FallbackIntent', ''),
  which: fc.nat(9),
});

async function newDraft(): Promise<Draft> {
  const { at } = await createDraft(clinic.models, {
    intents: [{ intentName: 'Holder', sampleUtterances: utterances('hello there') }],
  });
  const { intentSummaries = [] } = await clinic.models.send(new ListIntentsCommand(at));
  const intentId = intentSummaries.find(({ intentName }) => intentName === 'Holder')?.intentId ?? '';
  return openDraft(clinic.lex.url, at, intentId);
}

describe('a draft', () => {
  it(
    'holds after any sequence of calls what was written last, and each version what it was made with',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 30 }), async (moves) => {
          const draft = await newDraft();

          for (const each of moves) {
            await make(draft, each);
            await checkDraft(draft);
          }
        }),
        fuzz(8),
      );
    },
    PATIENCE_MS,
  );
});

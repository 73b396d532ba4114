import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MODEL_CONSTRAINTS } from '../../../local/lex/models/constraints.ts';
import type { Clinic } from '../support/clinic.ts';
import { startClinic } from '../support/clinic.ts';
import { bookAtOnce, treatments } from '../fixtures/dentist.ts';
import { createDraft } from '../support/deploy.ts';
import { mutated } from './support/mutate.ts';
import { operationNamed } from './support/modelled-errors.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';
import { objection, send } from './support/send.ts';
import { validRequest } from './support/valid-request.ts';

const NAMES = (
  'CreateBot UpdateBot DescribeBot ListBots DeleteBot CreateBotLocale UpdateBotLocale DescribeBotLocale ' +
  'ListBotLocales DeleteBotLocale CreateSlotType UpdateSlotType DescribeSlotType ListSlotTypes DeleteSlotType ' +
  'CreateIntent UpdateIntent DescribeIntent ListIntents DeleteIntent CreateSlot UpdateSlot DescribeSlot ListSlots ' +
  'DeleteSlot BuildBotLocale CreateBotVersion DescribeBotVersion ListBotVersions DeleteBotVersion CreateBotAlias ' +
  'UpdateBotAlias DescribeBotAlias ListBotAliases DeleteBotAlias TagResource UntagResource ListTagsForResource ' +
  'ListBuiltInIntents ListBuiltInSlotTypes'
).split(' ');
const operations = NAMES.map((name) => operationNamed('models', name));

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic({ quotas: { botsPerAccount: 1_000_000 } });
});
afterAll(() => clinic.close());

/** Members whose valid values depend on what is there: ids of one bot, or names that are no one's. */
const samples = (ids: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, fc.constant(id)])),
  roleArn: fc.constant('arn:aws:iam::123456789012:role/lex-clinic-role'),
  resourceARN: fc.constant(`arn:aws:lex:us-east-1:123456789012:bot/${ids['botId']}`),
  localeId: fc.constantFrom('en_US', 'en_US', 'en_GB'),
  botVersion: fc.constantFrom('DRAFT', 'DRAFT', '1'),
  nextToken: fc.constant('MQ'),
  expressionString: fc.constantFrom('{Treatment} = "x"', 'fn.IS_SET([a])', '{'),
  slotToElicit: fc.constantFrom('Treatment', 'Other'),
  botVersionLocaleSpecification: fc.constant({ en_US: { sourceBotVersion: 'DRAFT' } }),
});

async function createFixture(): Promise<Record<string, string>> {
  const { botId, at } = await createDraft(clinic.models, { slotTypes: [treatments], intents: [bookAtOnce] });
  const list = async (name: string, input: object) => {
    const { body } = await send(clinic.lex.url, operationNamed('models', name), { ...at, ...input });
    const lists = Object.values(body as Record<string, string | Record<string, string>[]>);
    return lists.flatMap((list) => (typeof list === 'string' ? [] : list))[0] ?? {};
  };
  const { intentId = '' } = await list('ListIntents', {});
  const { slotTypeId = '' } = await list('ListSlotTypes', {});
  const { slotId = '' } = await list('ListSlots', { intentId });
  return { botId, intentId, slotTypeId, slotId, botAliasId: 'TSTALIASID' };
}

describe('the models API', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s answers any input with what its model lists',
    async (_, operation) => {
      const ids = await createFixture();
      const valid = validRequest(operation.input, { constraints: MODEL_CONSTRAINTS, samples: samples(ids) });
      await fc.assert(
        fc.asyncProperty(mutated(valid), async (input) => {
          const answer = await send(clinic.lex.url, operation, input as Record<string, unknown>);

          expect(objection(operation, answer)).toBeUndefined();
        }),
        fuzz(60),
      );
    },
    PATIENCE_MS,
  );
});

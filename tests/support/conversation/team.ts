import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import type { Message } from '#conversation/turn/index';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { TeamCase } from './case.ts';

/** The references of cases that a customer hears with these messages. */
export const referencesIn = (said: readonly Message[]): string[] =>
  said.flatMap(({ params }) => (params && 'reference' in params ? [params.reference] : []));

/** What the team finds under the references, as far as the expected cases look at it. */
export async function findTeamCases(
  references: readonly string[],
  expected: readonly TeamCase[],
): Promise<readonly unknown[]> {
  const client = createDocumentClient();
  const cases = createDynamoCaseRepository(client, process.env['CASES_TABLE_NAME'] ?? '');
  const now = Math.floor(Date.now() / 1000);
  const found = await Promise.all(references.map((reference) => cases.findById(reference, now)));
  client.destroy();
  return found.map((kept, index) => {
    const seen = kept && { ...kept, transcript: kept.transcript.map(({ text }) => text) };
    const isLookedAt = ([member]: [string, unknown]) => member in (expected[index] ?? {});
    return seen && Object.fromEntries(Object.entries(seen).filter(isLookedAt));
  });
}

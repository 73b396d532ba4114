import type { RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { TeamCase } from './case.ts';

/** The references of cases that a customer reads in these messages. */
export const referencesIn = ({ messages = [] }: RecognizeTextCommandOutput): string[] =>
  messages.flatMap(({ content = '' }) => content.match(/(?<!-)\b\w{4}-\w{4}-\w{4}\b/g) ?? []);

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

import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { type PurchasePorts, uncollectedCase } from '#business/purchases/index';
import { count, readEnv } from '#platform/index';
import type { createDocumentClient } from './document-client.ts';

/** Opens a case for the team, and counts what the alarm `…-uncollected` looks at. */
export function createReportUncollected(
  client: ReturnType<typeof createDocumentClient>,
): PurchasePorts['reportUncollected'] {
  const cases = createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME'));
  return async (purchase, nowEpochSeconds) => {
    const caseId = deriveCaseId(purchase.conversationId, purchase.purchaseId);
    await cases.open(uncollectedCase(purchase, caseId, nowEpochSeconds));
    count('PurchasesUncollected', {});
  };
}

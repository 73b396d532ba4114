import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import type { PartnerName } from '#business/exchange/index';
import { nowEpochSeconds, readEnv } from '#platform/index';

/** Contracts change rarely, and a question must not wait for them. */
const FRESH_SECONDS = 300;

/**
 * Who may be named when people are asked whether their data may be sold: read at most every five minutes, from
 * PARTNERS_TABLE_NAME. Who has left since is refused at the gate.
 */
export function createPartnerList(client: DynamoDBDocumentClient): () => Promise<readonly PartnerName[]> {
  const partners = createDynamoPartners(client, readEnv('PARTNERS_TABLE_NAME'));
  let kept: { readonly until: number; readonly list: readonly PartnerName[] } | undefined;
  return async () => {
    const now = nowEpochSeconds();
    if (!kept || kept.until < now) kept = { until: now + FRESH_SECONDS, list: await partners.activePartners() };
    return kept.list;
  };
}

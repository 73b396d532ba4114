import * as z from 'zod/mini';
import type { WelcomeCode, WelcomeCodeUse } from '#business/leads/index';
import { parseItem } from './parse-item.ts';

/** Tells welcome codes from sales, which are kept under codes, too. */
const WELCOME = 'welcome';

const welcomeCodeSchema = z.object({
  code: z.string(),
  personId: z.string(),
  percent: z.int().check(z.minimum(1), z.maximum(90)),
  expiresOn: z.iso.date(),
  expiresAtEpochSeconds: z.int(),
  issuedAtIso: z.iso.datetime(),
  redeemed: z.exactOptional(z.object({ purchaseId: z.string(), atIso: z.iso.datetime() })),
});

/** @throws ItemCorruptError */
export const decodeWelcomeCode = (item: unknown): WelcomeCode => parseItem('promotions', welcomeCodeSchema, item);

/** A new code as part of a transaction; a code that exists is never written over. */
export const issueWelcomeCode = (TableName: string, welcomeCode: WelcomeCode) => ({
  Put: {
    TableName,
    Item: { ...parseItem('promotions', welcomeCodeSchema, welcomeCode), kind: WELCOME },
    ConditionExpression: 'attribute_not_exists(code)',
  },
});

/**
 * The use of a welcome code as part of the purchase's transaction:
 *
 *   promotions  a welcome code of this person, not used, not over ─► used by this purchase
 *
 * The person is that of the code which was found for the customer: nobody uses somebody else's. A transaction that is
 * cancelled by it has written nothing: the code was used, or ran out, since it was priced.
 */
export function welcomeCodeWrites(TableName: string, { code, personId, purchaseId, nowEpochSeconds }: WelcomeCodeUse) {
  const isWelcomeCode = 'kind = :welcome';
  const isTheirs = 'personId = :person';
  const isUnused = 'attribute_not_exists(redeemed)';
  const isInTime = 'expiresAtEpochSeconds > :now';
  return [
    {
      Update: {
        TableName,
        Key: { code },
        UpdateExpression: 'SET redeemed = :redeemed',
        ConditionExpression: [isWelcomeCode, isTheirs, isUnused, isInTime].join(' AND '),
        ExpressionAttributeValues: {
          ':welcome': WELCOME,
          ':person': personId,
          ':now': nowEpochSeconds,
          ':redeemed': { purchaseId, atIso: new Date(nowEpochSeconds * 1000).toISOString() },
        },
      },
    },
  ] as const;
}

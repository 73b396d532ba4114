import { randomUUID } from 'node:crypto';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createDynamoBalances } from '#adapters/dynamodb/dynamo-balances';
import { createDynamoLoyaltyDesk } from '#adapters/dynamodb/dynamo-loyalty-desk';
import { toLedgerWrites } from '#adapters/dynamodb/ledger-writes';
import { refusalOf } from '#adapters/dynamodb/refusal-of';
import { retryConflicts } from '#adapters/dynamodb/retry-conflicts';
import { chatCaps, chatPointsFor, LOYALTY_POLICY, redemptionEntry } from '#business/loyalty/index';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const AT = '2026-03-09T15:00:00Z';
const NOW = Date.parse(AT) / 1000;

type Deed =
  | { readonly kind: 'buy'; readonly id: number; readonly points: number }
  | { readonly kind: 'redeem'; readonly id: number; readonly reward: (typeof LOYALTY_POLICY.rewards)[number] }
  | { readonly kind: 'rate'; readonly id: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('buy' as const), id: fc.nat(4), points: fc.constantFrom(60, 400, 700) }),
  fc.record({
    kind: fc.constant('redeem' as const),
    id: fc.nat(4),
    reward: fc.constantFrom(...LOYALTY_POLICY.rewards),
  }),
  fc.record({ kind: fc.constant('rate' as const), id: fc.nat(4) }),
);

it('keeps the balance the sum of its lines, and never below zero, whatever happens at once', async () => {
  const { client, tables } = await storage.open();
  const desk = createDynamoLoyaltyDesk(client, tables.customers, PATIENCE);
  const { balanceOf } = createDynamoBalances(client, tables.customers);

  const perform = (customerId: string, one: Deed): Promise<unknown> => {
    if (one.kind === 'redeem')
      return desk.redeem(
        redemptionEntry({ customerId, reward: one.reward, redemptionId: `r-${one.id}`, nowEpochSeconds: NOW }),
      );
    if (one.kind === 'rate') {
      const said = {
        interaction: 'rating',
        customerId,
        conversationId: `chat-${one.id}`,
        nowEpochSeconds: NOW,
      } as const;
      return desk.earn(chatPointsFor(said), chatCaps(chatPointsFor(said), '2026-03-09'));
    }
    const { points, id } = one;
    const entry = { customerId, sourceId: `PURCHASE#${id}`, reason: 'purchase', points, occurredAtIso: AT } as const;
    const write = new TransactWriteCommand({ TransactItems: [...toLedgerWrites(tables.customers, entry)] });
    return retryConflicts(() => refusalOf('Entering', () => client.send(write)), PATIENCE);
  };
  const linesOf = async (customerId: string) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tables.customers,
        KeyConditionExpression: 'customerId = :customer AND begins_with(#item, :line)',
        ExpressionAttributeNames: { '#item': 'item' },
        ExpressionAttributeValues: { ':customer': customerId, ':line': 'LOYALTY#' },
      }),
    );
    return Items.map(({ points }) => Number(points));
  };

  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 6 }), { maxLength: 4 }), async (batches) => {
      const customerId = randomUUID();
      for (const batch of batches) {
        await Promise.all(batch.map((one) => perform(customerId, one)));
        const [{ points }, lines] = await Promise.all([balanceOf(customerId), linesOf(customerId)]);

        expect(points).toBe(lines.reduce((sum, line) => sum + line, 0));
        expect(points).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

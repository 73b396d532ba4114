import { expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { Purchase } from '#business/history/index';
import { createHistoryWriter } from '#functions/history-writer/handler';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';
import { anEvent } from '../../../support/an-event.ts';
import { captureOutput, errorLogs } from '../../../support/captured-output.ts';

const told = (messageId: string, data: Purchase) => ({
  messageId,
  body: JSON.stringify(
    toEventItem({
      aggregate: `ORDER#${data.orderNumber}`,
      id: messageId,
      type: 'purchase-made',
      occurredAtIso: data.purchasedAt,
      data,
    }),
  ),
});

function aWriter(failing: readonly string[] = []) {
  const appended: Purchase[] = [];
  const append = (purchase: Purchase) => {
    if (failing.includes(purchase.purchaseId)) return Promise.reject(new Error('no'));
    appended.push(purchase);
    return Promise.resolve('added' as const);
  };
  return { appended, write: createHistoryWriter({ append }) };
}

it('adds the purchases that the queue tells of, and passes other events by', async () => {
  const { appended, write } = aWriter();
  const other = { messageId: '2', body: JSON.stringify(toEventItem(anEvent())) };

  const { result } = await captureOutput(() => write({ Records: [told('1', aKeptPurchase()), other] }));

  expect(result).toEqual({ batchItemFailures: [] });
  expect(appended).toEqual([aKeptPurchase()]);
});

it('names the messages that failed, and neither their words nor their names', async () => {
  const { appended, write } = aWriter(['P-2']);
  const Records = [
    told('1', aKeptPurchase()),
    told('2', aKeptPurchase({ purchaseId: 'P-2' })),
    { messageId: '3', body: 'no JSON of John Smith' },
    { messageId: '4', body: JSON.stringify({ ...toEventItem(anEvent()), type: 'purchase-made' }) },
  ];

  const { result, lines } = await captureOutput(() => write({ Records }));

  expect(result).toEqual({ batchItemFailures: ['2', '3', '4'].map((itemIdentifier) => ({ itemIdentifier })) });
  expect(appended).toHaveLength(1);
  expect(errorLogs(lines)).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toContain('Smith');
});

it('fails for what is no batch of a queue', async () => {
  await expect(aWriter().write({ Records: [{ body: 1 }] })).rejects.toMatchObject({ code: 'queue-event-invalid' });
});

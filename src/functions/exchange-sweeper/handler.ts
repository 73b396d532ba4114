import { type ExchangePorts, resolveSale, sendNotice } from '#business/exchange/index';
import { count, handleEach } from '#platform/index';

/** Those beyond have their turn a minute later. */
const MOST_AT_ONCE = 25;

/** Finds out what became of sales that broke off, and sends notices again that buyers didn't take. */
export const createExchangeSweeper =
  (createPorts: () => Promise<ExchangePorts>, now: () => number) =>
  async (): Promise<{ readonly looked: number; readonly failed: number }> => {
    const ports = await createPorts();
    const due = await ports.book.listDue(now(), MOST_AT_ONCE);
    const { batchItemFailures } = await handleEach(
      due,
      ({ leadId }) => leadId,
      async (name) => {
        const outcome =
          name.kind === 'sale'
            ? await resolveSale(name.leadId, name.partnerId, now(), ports)
            : await sendNotice(name.leadId, name.noticeId, now(), ports);
        count('ExchangeSwept', { outcome });
      },
    );
    return { looked: due.length, failed: batchItemFailures.length };
  };

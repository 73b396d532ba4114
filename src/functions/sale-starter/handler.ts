import { type NoticePorts, noticeStarts } from '#business/promotions/index';
import { count } from '#platform/index';

/** Looks for sales that have begun, and tells each start once. What it missed, the next look finds. */
export const createSaleStarter =
  (ports: NoticePorts, now: () => number) =>
  async (): Promise<{
    readonly started: readonly string[];
  }> => {
    const started = await noticeStarts(now(), ports);
    for (const promotion of started) count('SalesStarted', { promotion });
    return { started };
  };

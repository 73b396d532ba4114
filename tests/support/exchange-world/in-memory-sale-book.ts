import type {
  Caps,
  ConsentFence,
  DueName,
  Notice,
  Round,
  Sale,
  SaleBook,
  SaleChange,
  Settlement,
  SoldCounts,
} from '#business/exchange/index';
import { atOnce } from './at-once.ts';

export interface BookInMemory extends SaleBook {
  readonly settlements: readonly Settlement[];
  readonly rounds: readonly Round[];
  readonly events: readonly string[];
  readonly allSales: () => readonly Sale[];
  readonly allNotices: () => readonly Notice[];
}

/** Sales in memory, each call at once. @param holds whether the consent of a fence still holds */
export function createInMemorySaleBook(holds: (fence: ConsentFence) => boolean): BookInMemory {
  const sales = new Map<string, Sale>();
  const versions = new Map<string, number>();
  const notices = new Map<string, Notice>();
  const counts = new Map<string, number>();
  const settlements: Settlement[] = [];
  const rounds: Round[] = [];
  const events: string[] = [];
  const keyOf = ({ leadId, partnerId }: Pick<Sale, 'leadId' | 'partnerId'>) => `${leadId}/${partnerId}`;
  const countersOf = (partnerId: string, iso: string) => [
    `${partnerId}/${iso.slice(0, 10)}`,
    `${partnerId}/${iso.slice(0, 7)}`,
  ];
  const counted = (partnerId: string, iso: string): SoldCounts => {
    const [day = 0, month = 0] = countersOf(partnerId, iso).map((key) => counts.get(key) ?? 0);
    return { day, month };
  };
  const count = (partnerId: string, iso: string, by: number) =>
    countersOf(partnerId, iso).forEach((key) => counts.set(key, (counts.get(key) ?? 0) + by));
  const isDue = (now: number) => (one: { readonly dueAtEpochSeconds?: number }) =>
    one.dueAtEpochSeconds !== undefined && one.dueAtEpochSeconds <= now;

  const claim = (sale: Sale, caps: Caps, seen: number) => {
    const before = sales.get(keyOf(sale));
    const isTaken = before !== undefined && before.state !== 'dropped';
    if ((versions.get(sale.leadId) ?? 0) !== seen || isTaken) return 'changed-meanwhile';
    const { day, month } = counted(sale.partnerId, sale.claimedAtIso);
    if (day >= caps.mostPerDay || month >= caps.mostPerMonth) return 'capped';
    count(sale.partnerId, sale.claimedAtIso, 1);
    versions.set(sale.leadId, seen + 1);
    sales.set(keyOf(sale), sale);
    return 'claimed';
  };
  const change = ({ before, after, fence, settlement, event }: SaleChange) => {
    const stored = sales.get(keyOf(before));
    if (stored?.version !== before.version || stored.saleId !== before.saleId) return 'changed-meanwhile';
    if (fence && !holds(fence)) return 'consent-gone';
    sales.set(keyOf(after), after);
    if (after.state === 'dropped') count(before.partnerId, before.claimedAtIso, -1);
    if (settlement) settlements.push(settlement);
    if (event) events.push(event.id);
    return 'changed';
  };
  const keepNotice = (notice: Notice) => {
    if ((notices.get(notice.noticeId)?.version ?? 0) !== notice.version - 1) return 'changed-meanwhile';
    notices.set(notice.noticeId, notice);
    return 'kept';
  };
  const dueSale = ({ leadId, partnerId }: Sale): DueName => ({ kind: 'sale', leadId, partnerId });
  const dueNotice = ({ leadId, noticeId }: Notice): DueName => ({ kind: 'notice', leadId, noticeId });

  return {
    salesOf: atOnce((leadId) => ({
      version: versions.get(leadId) ?? 0,
      sales: [...sales.values()].filter((sale) => sale.leadId === leadId),
    })),
    find: atOnce((leadId, partnerId) => sales.get(keyOf({ leadId, partnerId }))),
    countsOf: atOnce((partnerId, now) => counted(partnerId, new Date(now * 1000).toISOString())),
    claim: atOnce(claim),
    change: atOnce(change),
    noticesOf: atOnce((leadId) => [...notices.values()].filter((notice) => notice.leadId === leadId)),
    findNotice: atOnce((_leadId, noticeId) => notices.get(noticeId)),
    keepNotice: atOnce(keepNotice),
    listDue: atOnce((now, atMost) => {
      const ofSales = [...sales.values()].filter(isDue(now)).map(dueSale);
      return [...ofSales, ...[...notices.values()].filter(isDue(now)).map(dueNotice)].slice(0, atMost);
    }),
    keepRound: atOnce((round) => void rounds.push(round)),
    settlements,
    rounds,
    events,
    allSales: () => [...sales.values()],
    allNotices: () => [...notices.values()],
  };
}

/** One request that a buyer got. */
export interface Received {
  readonly atIso: string;
  readonly partnerId: string;
  readonly what: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface BuyerBox {
  keep(partnerId: string, method: string, path: string, body: Received['body']): void;
  decide(partnerId: string, postId: string, status: string): void;
  decided(partnerId: string, postId: string): string | undefined;
  /** How often a buyer got a notice, this time included. */
  noticed(partnerId: string, noticeId: string): number;
  /** Newest first. */
  list(): readonly Received[];
  empty(): void;
}

const MOST_KEPT = 500;

/** What the buyers of the sandbox got and said, in memory. */
export function createBuyerBox(now: () => number): BuyerBox {
  let received: readonly Received[] = [];
  const decisions = new Map<string, string>();
  const notices = new Map<string, number>();
  return {
    keep(partnerId, method, path, body) {
      const what = method === 'GET' ? `GET ${path}` : path.slice(1);
      received = [{ atIso: new Date(now()).toISOString(), partnerId, what, body }, ...received].slice(0, MOST_KEPT);
    },
    decide(partnerId, postId, status) {
      const id = `${partnerId}/${postId}`;
      decisions.set(id, decisions.get(id) ?? status);
    },
    decided: (partnerId, postId) => decisions.get(`${partnerId}/${postId}`),
    noticed(partnerId, noticeId) {
      const id = `${partnerId}/${noticeId}`;
      notices.set(id, (notices.get(id) ?? 0) + 1);
      return notices.get(id) ?? 0;
    },
    list: () => received,
    empty: () => (received = []),
  };
}

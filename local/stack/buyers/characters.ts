/** What a buyer of the sandbox does with a ping, by its reserve-free view: it knows nothing but the ping. */
export interface Character {
  /** What it is there to show. */
  readonly shows: string;
  /** What it bids for a score band, minor units; 0 for no bid. */
  readonly bidMinor: number;
  /** How the answer to a ping differs from an honest one. */
  readonly bids?: (honest: Readonly<Record<string, unknown>>) => unknown;
  /** Before it answers a ping, and a post. Milliseconds. */
  readonly bidDelayMs?: number;
  readonly postDelayMs?: number;
  /** Status in place of an answer. */
  readonly fails?: number;
  readonly refusesLeads?: true;
  /** Takes no notice before it was sent so often. */
  readonly ignoresNotices?: number;
}

const HUGE = 'x'.repeat(1_000_000);

/** The buyers of the sandbox, by partner id; local/seed/partners/partners.json has their contracts. */
export const CHARACTERS: Readonly<Record<string, Character>> = {
  techdeals: { shows: 'an honest buyer', bidMinor: 21_50 },
  homehub: { shows: 'an honest buyer that bids less', bidMinor: 17_00 },
  sportline: { shows: 'an honest buyer that takes a notice the second time', bidMinor: 12_00, ignoresNotices: 1 },
  primecircle: { shows: 'an exclusive buyer', bidMinor: 26_00 },
  slowpoke: { shows: 'bids after the deadline', bidMinor: 90_00, bidDelayMs: 10_000 },
  latebook: { shows: 'takes leads after the deadline: the outcome is asked for', bidMinor: 90_00, postDelayMs: 4_500 },
  brokenline: { shows: 'fails always', bidMinor: 90_00, fails: 500 },
  datagrab: {
    shows: 'asks for more data with its bid',
    bidMinor: 90_00,
    bids: (honest) => ({ ...honest, fields: ['email', 'phone'] }),
  },
  flood: { shows: 'answers with a megabyte', bidMinor: 90_00, bids: (honest) => ({ ...honest, note: HUGE }) },
  eurobid: { shows: 'bids in another currency', bidMinor: 90_00, bids: (honest) => ({ ...honest, currency: 'EUR' }) },
  twice: { shows: 'bids twice', bidMinor: 90_00, bids: (honest) => [honest, { ...honest, bidMinor: 1 }] },
  lowball: { shows: 'bids under the reserve', bidMinor: 1 },
  moonshot: { shows: 'bids an absurd amount', bidMinor: 9_999_999_99 },
  refuser: { shows: 'wins and then refuses the lead', bidMinor: 90_00, refusesLeads: true },
};

import type { ConsentStanding } from '#business/consents/index';
import type {
  BidAnswer,
  BuyerContract,
  BuyerGateway,
  ExchangePorts,
  OfferedLead,
  PostAnswer,
  PostBody,
} from '#business/exchange/index';
import { atOnce } from './at-once.ts';
import { createInMemorySaleBook } from './in-memory-sale-book.ts';
import { aContract, anOfferedLead, standingOf } from './samples.ts';

/** What one buyer does; an honest one by default. */
export interface Behaviour {
  readonly bidMinor?: number;
  readonly bid?: (pingId: string) => BidAnswer;
  readonly post?: () => PostAnswer;
  readonly takesNotices?: () => boolean;
}

export interface Options {
  readonly contracts?: readonly BuyerContract[];
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  readonly lead?: OfferedLead;
  readonly standing?: ConsentStanding;
  readonly alike?: number;
}

/** The exchange in memory: one person, whose lead, consent and existence a test changes. */
export function createExchangeWorld({
  contracts = [aContract()],
  behaviours = {},
  lead = anOfferedLead(),
  standing = standingOf(),
  alike = 5,
}: Options = {}) {
  const person = { personId: lead.leadId, pseudonym: 'pseudonym-1' };
  const state = { lead: lead as OfferedLead | undefined, standing, isKnown: true, ids: 0 };
  const posts: { readonly partnerId: string; readonly body: PostBody; readonly standing: ConsentStanding }[] = [];
  const pings: { readonly partnerId: string; readonly ping: object }[] = [];
  const notices: { readonly partnerId: string; readonly kind: string; readonly postId: string }[] = [];
  const taken = new Set<string>();
  const cases: string[] = [];

  const book = createInMemorySaleBook(({ partnerId, receiptId }) => {
    const { sale } = state.standing;
    const isGranted = sale.state === 'granted' && sale.recipients.includes(partnerId);
    return state.isKnown && isGranted && sale.receiptId === receiptId;
  });
  const buyers: BuyerGateway = {
    bid: atOnce(({ partnerId, currency }, ping) => {
      pings.push({ partnerId, ping });
      const { bidMinor = 20_00, bid } = behaviours[partnerId] ?? {};
      return bid?.(ping.pingId) ?? { kind: 'answered', body: { pingId: ping.pingId, bidMinor, currency } };
    }),
    post: atOnce(({ partnerId }, body) => {
      posts.push({ partnerId, body, standing: state.standing });
      const answer = behaviours[partnerId]?.post?.() ?? { kind: 'accepted' };
      if (answer.kind === 'accepted') taken.add(`${partnerId}/${body.postId}`);
      return answer;
    }),
    findPost: atOnce(({ partnerId }, postId) => ({
      kind: taken.has(`${partnerId}/${postId}`) ? 'accepted' : 'absent',
    })),
    notify: atOnce(({ partnerId }, { kind, postId }) => {
      if (behaviours[partnerId]?.takesNotices?.() === false) return 'failed';
      notices.push({ partnerId, kind, postId });
      return 'taken';
    }),
  };
  const ports: ExchangePorts = {
    leads: { find: atOnce(() => state.lead) },
    people: { findById: atOnce(() => (state.isKnown ? person : undefined)) },
    consents: { standingOf: atOnce(() => state.standing) },
    contracts: {
      list: atOnce(() => contracts),
      find: atOnce((partnerId) => contracts.find((contract) => contract.partnerId === partnerId)),
    },
    book,
    cohorts: { place: atOnce(() => undefined), sizesOf: atOnce((cohorts) => cohorts.map(() => alike)) },
    buyers,
    cases: {
      open: atOnce(({ caseId }) => {
        if (!cases.includes(caseId)) cases.push(caseId);
        return { kind: 'opened' };
      }),
    },
    caseIdFor: (conversationId, nonce) => `${conversationId}/${nonce}`,
    newId: () => `id-${++state.ids}`,
    newEventId: () => `event-${++state.ids}`,
  };
  return { ports, book, state, posts, pings, notices, cases };
}

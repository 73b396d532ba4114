import type { ConsentStanding } from '../consents/index.ts';
import type { Lead } from '../leads/index.ts';
import { type BuyerContract, isExclusive } from './contract.ts';
import { CONTACT_FIELDS, PACKAGES, projectLead } from './packages.ts';
import { EXCHANGE_POLICY } from './policy.ts';
import { mayHaveReached, type Sale } from './sale.ts';

/** A lead, with what may have been found out about its person. */
export type OfferedLead = Lead & {
  readonly hasDisposableEmail?: true;
  /** Leads that turned out to be this person's. */
  readonly absorbed?: readonly string[];
};

/** What is known of a person at the moment of asking; read anew before anything is sent. */
export interface LeadFacts {
  readonly lead: OfferedLead;
  readonly standing: ConsentStanding;
  /** The link in the mail was confirmed, or it is a customer's lead: somebody else's address may have been typed. */
  readonly isContactConfirmed: boolean;
}

export interface GateFacts extends LeadFacts {
  readonly sales: readonly Sale[];
  /** How many leads this buyer had today and this month, UTC. */
  readonly counts: SoldCounts;
}
export interface SoldCounts {
  readonly day: number;
  readonly month: number;
}

interface Rule<Facts> {
  readonly code: string;
  readonly refuses: (contract: BuyerContract, facts: Facts) => boolean;
}

/** Whether the person agreed that this buyer gets their data, and there is a receipt for it. */
export const isSaleGranted = ({ sale }: ConsentStanding, partnerId: string): boolean =>
  sale.state === 'granted' && sale.receiptId !== undefined && sale.recipients.includes(partnerId);

/** What a person decides, or the law: asked first, and again right before the data leave. */
const PERSON_RULES = [
  { code: 'no-consent', refuses: (_, { standing }) => standing.sale.state !== 'granted' },
  { code: 'not-named', refuses: ({ partnerId }, { standing }) => !standing.sale.recipients.includes(partnerId) },
  { code: 'no-receipt', refuses: ({ partnerId }, { standing }) => !isSaleGranted(standing, partnerId) },
  { code: 'email-disposable', refuses: (_, { lead }) => lead.hasDisposableEmail === true },
  { code: 'contact-unconfirmed', refuses: (_, { isContactConfirmed }) => !isContactConfirmed },
  { code: 'contract-ended', refuses: ({ isActive }) => !isActive },
] as const satisfies readonly Rule<LeadFacts>[];

const wants = <T>(wanted: readonly T[], value: T | undefined): boolean =>
  wanted.length === 0 || (value !== undefined && wanted.includes(value));
const holders = (sales: readonly Sale[]) => sales.filter(({ state }) => state !== 'dropped');

/** What a contract and earlier sales decide. */
const CONTRACT_RULES = [
  { code: 'other-currency', refuses: ({ currency }) => currency !== EXCHANGE_POLICY.currency },
  { code: 'no-contact', refuses: ({ package: name }, { lead }) => !hasContact(name, lead) },
  { code: 'score-too-low', refuses: ({ leastScore }, { lead }) => lead.score < leastScore },
  { code: 'category-not-wanted', refuses: ({ categories }, { lead }) => !wants(categories, lead.interests[0]) },
  { code: 'region-not-wanted', refuses: ({ regions }, { lead }) => !wants(regions, lead.region) },
  {
    code: 'had-it-before',
    refuses: ({ partnerId }, { sales }) => holders(sales).some((sale) => sale.partnerId === partnerId),
  },
  { code: 'held-exclusively', refuses: (_, { sales }) => holders(sales).some(isExclusive) },
  {
    code: 'shared-enough',
    refuses: (contract, { sales }) =>
      [contract, ...holders(sales)].some(({ mostBuyers }) => mostBuyers <= holders(sales).length),
  },
  { code: 'cap-of-day', refuses: ({ mostPerDay }, { counts }) => counts.day >= mostPerDay },
  { code: 'cap-of-month', refuses: ({ mostPerMonth }, { counts }) => counts.month >= mostPerMonth },
] as const satisfies readonly Rule<GateFacts>[];

export const GATE_REFUSALS = [...PERSON_RULES, ...CONTRACT_RULES].map(({ code }) => code);
export type PersonRefusal = (typeof PERSON_RULES)[number]['code'];
export type GateRefusal = PersonRefusal | (typeof CONTRACT_RULES)[number]['code'];

/** Why this buyer may not have the person's data at all; undefined when it may. */
export const refusalByPerson = (contract: BuyerContract, facts: LeadFacts): PersonRefusal | undefined =>
  (PERSON_RULES as readonly Rule<LeadFacts>[]).find(({ refuses }) => refuses(contract, facts))?.code as
    PersonRefusal | undefined;

/**
 * Why a buyer isn't asked about a lead: the first of all reasons; undefined when it is asked.
 *
 * @source Prebid: without consent for a vendor, the vendor isn't called
 */
export const refusalAtGate = (contract: BuyerContract, facts: GateFacts): GateRefusal | undefined =>
  refusalByPerson(contract, facts) ??
  ((CONTRACT_RULES as readonly Rule<GateFacts>[]).find(({ refuses }) => refuses(contract, facts))?.code as
    GateRefusal | undefined);

/** Whether what the package holds would let the buyer reach the person. */
function hasContact(name: BuyerContract['package'], lead: Lead): boolean {
  const packaged = projectLead(name, lead);
  return PACKAGES[name].some((field) => CONTACT_FIELDS.includes(field) && packaged[field] !== undefined);
}

/** The sales whose buyers have a person's data, or may have it. */
export const reachedBuyers = (sales: readonly Sale[]): readonly Sale[] =>
  sales.filter(({ state }) => mayHaveReached(state));

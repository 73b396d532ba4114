import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { ConsentStanding } from '#business/consents/index';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import { isInForce } from '#business/identity/index';
import { LEAD_SOURCES } from '#business/leads/index';
import type { ConfirmedSignUp, Recipient } from '#business/sign-ups/index';
import type { Filled } from '../form/fill.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { CARRIED } from './consent-step.ts';

export interface SignUpFacts {
  readonly details: Omit<ConfirmedSignUp, 'answers' | 'cause' | 'conversationId'>;
  /** Of a verified customer alone. */
  readonly standing?: ConsentStanding;
  /** Whether the verified customer has agreed to personal prices in the shop itself. */
  readonly hasPersonalPrices: boolean;
  readonly partners: readonly Recipient[];
}

type Ports = Pick<ManagePorts, 'identity' | 'signUps' | 'consents'>;

/** Reads what has to be known before anything is asked; of a stranger nothing that is on record. */
export async function gatherSignUp(turn: Turn, filled: Filled, ports: Ports): Promise<SignUpFacts> {
  const customerId = await verifiedCustomer(turn, ports);
  const { declinedOffers } = turn.memory;
  const told = { ...detailsIn(filled), ...(declinedOffers !== undefined && { declinedOffers }) };
  const whose = { ...(customerId !== undefined && { customerId }) };
  const contacts = { ...whose, email: told.email, ...(told.phone !== undefined && { phone: told.phone }) };
  const [isTheirs, partners, standing, hasPersonalPrices] = await Promise.all([
    ports.signUps.mayBeTheirs(contacts),
    ports.signUps.listPartners(),
    customerId === undefined ? undefined : ports.signUps.standingOf(customerId),
    customerId !== undefined && ports.consents.hasConsented(customerId, 'profiling'),
  ]);
  return { details: { ...told, ...whose, isTheirs }, partners, hasPersonalPrices, ...(standing && { standing }) };
}

async function verifiedCustomer(turn: Turn, { identity: identities }: Ports): Promise<string | undefined> {
  const { identity } = turn.memory;
  if (!identity) return undefined;
  const epoch = await identities.readEpoch(turn);
  return isInForce(identity, epoch, turn.nowEpochSeconds) ? identity.customerId : undefined;
}

function detailsIn(filled: Filled) {
  const value = (slot: string): string => filled[slot]?.value ?? '';
  const phone = value('CustomerPhone');
  const interest = PRODUCT_CATEGORIES.find((category) => category === value('InterestCategory'));
  return {
    firstName: value('CustomerFirstName'),
    lastName: value('CustomerLastName'),
    email: value('CustomerEmail'),
    ...(phone !== '' && { phone }),
    preference: CONTACT_PREFERENCES.find((known) => known === value('ContactPreference')) ?? 'Email',
    interests: interest ? [interest] : [],
    source: LEAD_SOURCES.find((known) => known === value(CARRIED.source)) ?? 'asked',
  } as const;
}

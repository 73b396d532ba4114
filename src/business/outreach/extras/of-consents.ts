import type { ShopEvent } from '../../events/index.ts';
import type { Extras } from '../ports.ts';
import type { LeadExtrasPorts } from './ports.ts';

/** How long the link in the mail works. */
export const OPT_IN_DAYS = 7;

const NOT_SO_ANY_MORE: Extras = { kind: 'silence', reason: 'no-longer-asked' };

/** What was asked may have been taken back, confirmed or given again by the time that it is told. */
export async function extrasOfConsent(
  { data }: ShopEvent<'consent-changed'>,
  nowEpochSeconds: number,
  ports: LeadExtrasPorts,
): Promise<Extras> {
  const { personId, purpose, act } = data;
  const state = (await ports.readStanding({ personId }))?.standing[purpose].state;
  if (act === 'withdrawn') return state === 'granted' ? NOT_SO_ANY_MORE : { kind: 'parameters', parameters: {} };
  if (act === 'requested') return state === 'pending' ? optIn(personId, nowEpochSeconds, ports) : NOT_SO_ANY_MORE;
  return state === 'granted' ? welcome(personId, nowEpochSeconds, ports) : NOT_SO_ANY_MORE;
}

async function optIn(personId: string, nowEpochSeconds: number, { linksFor }: LeadExtrasPorts): Promise<Extras> {
  const { confirm } = await linksFor(personId, nowEpochSeconds);
  if (confirm === undefined) return { kind: 'silence', reason: 'no-link' };
  return { kind: 'parameters', parameters: { confirmUrl: confirm, days: OPT_IN_DAYS } };
}

async function welcome(personId: string, nowEpochSeconds: number, ports: LeadExtrasPorts): Promise<Extras> {
  const [lead, offer] = await Promise.all([
    ports.leads.find(personId),
    ports.welcomeOfferOf(personId, nowEpochSeconds),
  ]);
  const parameters = {
    interests: lead?.interests ?? [],
    ...(offer && { welcome: { code: offer.code, percent: offer.percent, expiresOn: offer.expiresOn } }),
    ...(ports.shopUrl !== undefined && { shopUrl: ports.shopUrl }),
  };
  return { kind: 'parameters', parameters };
}

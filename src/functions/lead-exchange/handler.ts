import type { ShopEvent } from '#business/events/index';
import { cohortsOf, type ExchangePorts, runAuction, tellPastBuyers } from '#business/exchange/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Offers leads whose people agreed, and tells past buyers of those who don't agree any more. */
export const createLeadExchange =
  (createPorts: () => Promise<ExchangePorts>, now: () => number) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const ports = await createPorts();
    return handleEvents(batch, (event) => act(event, now(), ports));
  };

async function act(event: ShopEvent, nowEpochSeconds: number, ports: ExchangePorts): Promise<void> {
  switch (event.type) {
    case 'consent-changed':
      return afterConsent(event.data, nowEpochSeconds, ports);
    case 'lead-captured':
    case 'lead-scored':
      await placeLead(event.data.leadId, nowEpochSeconds, ports);
      return offer(event.data.leadId, nowEpochSeconds, ports);
    case 'person-erased':
      await ports.cohorts.place(event.data.personId, [], nowEpochSeconds);
      return tell(event.data.personId, 'erased', nowEpochSeconds, ports);
    default:
      return undefined;
  }
}

/** A new yes may name fewer than the one before, so buyers are told after each change; then the lead is offered. */
async function afterConsent(
  { personId, purpose, act: said }: Extract<ShopEvent, { type: 'consent-changed' }>['data'],
  nowEpochSeconds: number,
  ports: ExchangePorts,
): Promise<void> {
  if (purpose === 'sale') await tell(personId, 'revoked', nowEpochSeconds, ports);
  // A confirmed address is asked for, too.
  if (said === 'granted') await offer(personId, nowEpochSeconds, ports);
}

async function placeLead(leadId: string, nowEpochSeconds: number, { leads, cohorts }: ExchangePorts): Promise<void> {
  const lead = await leads.find(leadId);
  await cohorts.place(leadId, lead ? cohortsOf(lead) : [], nowEpochSeconds);
}

async function offer(leadId: string, nowEpochSeconds: number, ports: ExchangePorts): Promise<void> {
  const outcome = await runAuction(leadId, nowEpochSeconds, ports);
  count('LeadsOffered', { outcome: outcome.kind === 'sold' ? 'sold' : outcome.reason });
}

async function tell(personId: string, kind: 'revoked' | 'erased', nowEpochSeconds: number, ports: ExchangePorts) {
  for (const outcome of await tellPastBuyers(personId, kind, nowEpochSeconds, ports)) count('BuyersTold', { outcome });
}

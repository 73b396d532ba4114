import type { ShopEvent } from '../../events/index.ts';
import type { Extras } from '../ports.ts';
import { extrasOfConsent } from './of-consents.ts';
import { extrasOfSale } from './of-sales.ts';
import { extrasOfTouch } from './of-touches.ts';
import type { LeadExtrasPorts } from './ports.ts';

export type { LeadExtrasPorts, WelcomeOffer } from './ports.ts';

/** What messages to leads bring beside their event's facts; undefined of events that are about something else. */
export async function leadExtrasOf(
  event: ShopEvent,
  nowEpochSeconds: number,
  ports: LeadExtrasPorts,
): Promise<Extras | undefined> {
  switch (event.type) {
    case 'consent-changed':
      return extrasOfConsent(event, nowEpochSeconds, ports);
    case 'lead-touch-due':
      return extrasOfTouch(event, nowEpochSeconds, ports);
    case 'lead-sold':
      return extrasOfSale(event, nowEpochSeconds, ports);
    default:
      return undefined;
  }
}

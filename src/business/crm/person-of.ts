import type { ShopEvent } from '../events/index.ts';

/** Whose contact an event changes; undefined for events that change none. */
export function personOf(event: ShopEvent): string | undefined {
  switch (event.type) {
    case 'lead-captured':
    case 'lead-scored':
      return event.data.leadId;
    case 'consent-changed':
    case 'person-erased':
      return event.data.personId;
    default:
      return undefined;
  }
}

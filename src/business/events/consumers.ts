import type { EventType } from './event.ts';

/** Who acts on events. Each has a queue of its own, so that one that fails keeps no other waiting. */
export type Consumer = 'crm' | 'exchange' | 'history' | 'insights' | 'labels' | 'leads' | 'messages';

export type ConsumersOf = Readonly<Record<EventType, readonly Consumer[]>>;

/** To whom each type of event goes. One that goes to nobody is kept all the same, for audit. */
export const CONSUMERS_OF: ConsumersOf = {
  'sale-started': ['messages'],
  'tier-changed': ['messages'],
  'loyalty-offer-prepared': ['messages'],
  'return-approved': ['labels'],
  'return-label-ready': ['messages'],
  // What is cancelled gives its label back.
  'return-moved': ['insights', 'labels', 'messages'],
  'order-status-changed': ['messages'],
  'shipment-in-trouble': ['messages'],
  'callback-booked': ['messages'],
  'callback-moved': ['messages'],
  'callback-cancelled': ['messages'],
  'callback-reminder-due': ['messages'],
  // Whoever takes it up finds what is known of the customer elsewhere.
  'case-opened': ['crm'],
  'consent-changed': ['crm', 'exchange', 'insights', 'leads', 'messages'],
  'lead-captured': ['crm', 'exchange', 'insights', 'leads'],
  'lead-scored': ['crm', 'exchange', 'insights', 'leads'],
  'lead-touch-due': ['messages'],
  'lead-sold': ['insights', 'messages'],
  'offer-declined': ['leads'],
  'person-erased': ['crm', 'exchange'],
  'staff-acted': [],
  'experiment-exposed': ['insights'],
  'message-sent': ['insights'],
  'offer-drawn': ['insights'],
  'turn-taken': ['insights'],
  'conversation-rated': ['insights'],
  'purchase-made': ['history', 'insights', 'leads', 'messages'],
};

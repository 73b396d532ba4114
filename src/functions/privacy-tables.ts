import { readEnv } from '#platform/index';
import type { PrivacyTables } from './privacy-stores.ts';

/** The tables in which persons are, from the function's settings. */
export const readPrivacyTables = (): PrivacyTables => ({
  customers: readEnv('CUSTOMERS_TABLE_NAME'),
  leads: readEnv('LEADS_TABLE_NAME'),
  orders: readEnv('ORDERS_TABLE_NAME'),
  purchases: readEnv('PURCHASES_TABLE_NAME'),
  payments: readEnv('PAYMENTS_TABLE_NAME'),
  conversations: readEnv('CONVERSATIONS_TABLE_NAME'),
  callbacks: readEnv('CALLBACKS_TABLE_NAME'),
  cases: readEnv('CASES_TABLE_NAME'),
  notifications: readEnv('NOTIFICATIONS_TABLE_NAME'),
  partners: readEnv('PARTNERS_TABLE_NAME'),
  promotions: readEnv('PROMOTIONS_TABLE_NAME'),
  events: readEnv('EVENTS_TABLE_NAME'),
});

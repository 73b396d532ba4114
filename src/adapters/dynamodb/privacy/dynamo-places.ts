import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PersonalDataPlace } from '#business/privacy/index';
import { CALLBACK_RULES } from './callback-rules.ts';
import { CASE_RULES } from './case-rules.ts';
import { CONVERSATION_RULES } from './conversation-rules.ts';
import { CUSTOMER_RULES } from './customer-rules.ts';
import { EVENT_RULES } from './event-rules.ts';
import { LEAD_RULES } from './lead-rules.ts';
import { NOTIFICATION_RULES } from './notification-rules.ts';
import { ORDER_RULES } from './order-rules.ts';
import { PARTNER_RULES } from './partner-rules.ts';
import { createPeoplePlace } from './people-place.ts';
import { PURCHASE_RULES } from './purchase-rules.ts';
import { createTablePlace, type PersonalTable } from './table-place.ts';

/**
 * The tables in which persons are, in the order in which they are gone through: first what makes new data come about.
 * Products are about nobody.
 */
export const PERSONAL_TABLES = [
  { table: 'customers', rules: CUSTOMER_RULES },
  { table: 'leads', rules: LEAD_RULES },
  { table: 'orders', rules: ORDER_RULES },
  { table: 'purchases', rules: PURCHASE_RULES },
  // Provider's ids, in the sandbox's books.
  { table: 'payments', rules: [] },
  { table: 'conversations', rules: CONVERSATION_RULES },
  { table: 'callbacks', rules: CALLBACK_RULES },
  { table: 'cases', rules: CASE_RULES },
  { table: 'notifications', rules: NOTIFICATION_RULES },
  { table: 'partners', rules: PARTNER_RULES },
  // Codes that are one person's.
  { table: 'promotions', rules: [{ name: 'code', isKind: () => true, becomes: 'nothing' }] },
  { table: 'events', rules: EVENT_RULES },
] as const satisfies readonly PersonalTable[];

export type PersonalTableName = (typeof PERSONAL_TABLES)[number]['table'];

export const createDynamoPlaces = (
  client: DynamoDBDocumentClient,
  tableNames: Readonly<Record<PersonalTableName, string>>,
): readonly PersonalDataPlace[] => [
  createPeoplePlace(client, tableNames.leads),
  ...PERSONAL_TABLES.map((of) => createTablePlace(client, tableNames[of.table], of)),
];

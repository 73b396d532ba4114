import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { listLeadIds } from '#adapters/dynamodb/list-lead-ids';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { personOf } from '#business/crm/index';
import type { EventPublisher, ShopEvent } from '#business/events/index';
import type { CrmOptions } from './options.ts';

interface Stores {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly leads: string; readonly events: string };
  readonly publisher: EventPublisher;
}

/**
 * Hands people to the queue of the CRM, one event for each: it reads what is true when it comes to it, so one is enough.
 *
 * @returns how many
 */
export async function replay(
  { since, leadId }: Pick<CrmOptions, 'since' | 'leadId'>,
  nowEpochSeconds: number,
  { client, tables, publisher }: Stores,
): Promise<number> {
  const asLead = (id: string) => leadAsNew(id, nowEpochSeconds);
  const events = new Map<string, ShopEvent>();
  if (leadId !== undefined) events.set(leadId, asLead(leadId));
  else if (since === undefined) for await (const id of listLeadIds(client, tables.leads)) events.set(id, asLead(id));
  else for await (const event of changesSince(client, tables.events, since)) events.set(personOf(event) ?? '', event);

  for (const event of events.values()) await publisher.publish('crm', event);
  return events.size;
}

/** For this queue alone: nobody else acts on it, and nothing is kept of it. */
function leadAsNew(leadId: string, nowEpochSeconds: number): ShopEvent {
  const now = nowEpochSeconds * 1000;
  return {
    ...{ aggregate: `LEAD#${leadId}`, id: newEventId(now), type: 'lead-captured' },
    occurredAtIso: new Date(now).toISOString(),
    data: { leadId, source: 'import', interests: [], isNew: false },
  };
}

const TYPES = ['lead-captured', 'lead-scored', 'consent-changed', 'person-erased'] as const;

async function* changesSince(client: DynamoDBDocumentClient, TableName: string, since: string) {
  const scan = {
    TableName,
    FilterExpression: `occurredAt >= :since AND #type IN (${TYPES.map((_, index) => `:type${index}`).join(', ')})`,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: {
      ':since': since,
      ...Object.fromEntries(TYPES.map((type, index) => [`:type${index}`, type])),
    },
  };
  for await (const { Items = [] } of paginateScan({ client }, scan)) yield* Items.map(fromEventItem);
}

import * as contacts from '@hubspot/api-client/lib/codegen/crm/contacts/index.js';
import * as owners from '@hubspot/api-client/lib/codegen/crm/owners/index.js';
import * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import * as tickets from '@hubspot/api-client/lib/codegen/crm/tickets/index.js';

/** Where HubSpot's API is; tests name a server of their own. */
export interface HubspotSettings {
  /** Of a private app: pat-…. */
  readonly accessToken: string;
  readonly timeoutMs: number;
  readonly baseUrl?: string;
}

/**
 * The parts of HubSpot's own client that are used here. Its `Client` holds all the others too, ten times as much, and
 * puts limiters of its own between; these repeat nothing.
 */
export function createHubspotClient({ accessToken, timeoutMs, baseUrl }: HubspotSettings) {
  const authMethods = { oauth2: { accessToken } };
  const at = <Server>(ServerAt: new (url: string, variables: Record<string, never>) => Server) =>
    baseUrl === undefined ? {} : { baseServer: new ServerAt(baseUrl, {}) };
  const ofContacts = contacts.createConfiguration({ authMethods, ...at(contacts.ServerConfiguration) });
  const ofTickets = tickets.createConfiguration({ authMethods, ...at(tickets.ServerConfiguration) });
  const ofProperties = properties.createConfiguration({ authMethods, ...at(properties.ServerConfiguration) });
  return {
    timeoutMs,
    contacts: new contacts.BasicApi(ofContacts),
    contactBatches: new contacts.BatchApi(ofContacts),
    owners: new owners.OwnersApi(owners.createConfiguration({ authMethods, ...at(owners.ServerConfiguration) })),
    ticketBatches: new tickets.BatchApi(ofTickets),
    properties: new properties.CoreApi(ofProperties),
    propertyGroups: new properties.GroupsApi(ofProperties),
  };
}

export type HubspotClient = ReturnType<typeof createHubspotClient>;

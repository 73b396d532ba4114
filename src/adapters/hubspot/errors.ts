/** HubSpot doesn't take our token, or its app lacks a scope: docs/crm.md lists them. */
export class HubspotAccessError extends Error {
  readonly code = 'hubspot-access';
  readonly retryable = false;

  /** @param status 401 or 403 */
  constructor(status: number) {
    super(`HubSpot answered ${status} to the token.`);
    this.name = 'HubspotAccessError';
  }
}

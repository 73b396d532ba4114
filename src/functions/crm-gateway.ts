import { S3Client } from '@aws-sdk/client-s3';
import { createHubspotClient } from '#adapters/hubspot/hubspot-client';
import { createHubspotCrm } from '#adapters/hubspot/hubspot-crm';
import { createS3CrmFiles } from '#adapters/s3/crm/s3-crm-files';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import type { CrmGateway } from '#business/crm/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** The stage names a system that there is no adapter for. */
export class CrmProviderUnknownError extends Error {
  readonly code = 'crm-provider-unknown';
  readonly retryable = false;

  constructor() {
    super('CRM_PROVIDER names no customer relationship system.');
    this.name = 'CrmProviderUnknownError';
  }
}

/** Milliseconds. */
const S3_TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 5000 };
/** Nobody waits, and HubSpot has slow hours. */
const HUBSPOT_TIMEOUT_MS = 8_000;

/**
 * Where contacts go, by CRM_PROVIDER: "file", which needs DOCUMENTS_BUCKET_NAME, or "hubspot", which needs
 * HUBSPOT_TOKEN_PARAMETER_NAME.
 *
 * @throws CrmProviderUnknownError
 */
export function createCrmGateway(): () => Promise<CrmGateway> {
  switch (readEnv('CRM_PROVIDER')) {
    case 'file': {
      const store = createS3ObjectStore(
        new S3Client({ requestHandler: S3_TIMEOUTS }),
        readEnv('DOCUMENTS_BUCKET_NAME'),
      );
      const files = createS3CrmFiles(store, Date.now);
      return () => Promise.resolve(files);
    }
    case 'hubspot': {
      const parameter = readEnv('HUBSPOT_TOKEN_PARAMETER_NAME');
      return async () =>
        createHubspotCrm(
          createHubspotClient({ accessToken: await readSecret(parameter), timeoutMs: HUBSPOT_TIMEOUT_MS }),
        );
    }
    default:
      throw new CrmProviderUnknownError();
  }
}

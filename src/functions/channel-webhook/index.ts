import { parseMetaApp } from '#adapters/meta/meta-app';
import { createLambdaHandler, readEnv } from '#platform/index';
import { readOptionalSecret } from '#platform/secrets';
import { createChannelEntry } from '../channel-entry.ts';
import { createDocumentClient } from '../document-client.ts';
import type { WebAnswer } from '../web-page.ts';
import { createChannelWebhook } from './handler.ts';

const createEntry = createChannelEntry(createDocumentClient());
const appParameter = readEnv('META_APP_PARAMETER_NAME');
const readApp = async () => {
  const parameter = await readOptionalSecret(appParameter);
  return parameter === undefined ? undefined : parseMetaApp(parameter);
};

/** What failed is answered so that it is delivered again. */
export const handler = createLambdaHandler<WebAnswer>(
  createChannelWebhook(async () => ({ ...(await createEntry()), readApp, nowMs: () => Date.now() })),
  () => ({ statusCode: 500, headers: {}, body: '' }),
);

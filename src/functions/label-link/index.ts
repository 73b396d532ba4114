import { readLabelToken } from '#adapters/node-crypto/label-token';
import { createLambdaHandler, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentStore } from '../document-store.ts';
import { createLabelLink, type HttpAnswer, type LinkPorts } from './handler.ts';

const documents = createDocumentStore();
const supportContact = readEnv('SUPPORT_CONTACT');
const secretParameter = readEnv('LABEL_LINK_KEY_PARAMETER_NAME');

async function createPorts(): Promise<LinkPorts> {
  const secret = await readSecret(secretParameter);
  return { documents, supportContact, readLink: (token, now) => readLabelToken(token, secret, now) };
}

export const handler = createLambdaHandler<HttpAnswer>(createLabelLink(createPorts, nowEpochSeconds), () => ({
  statusCode: 503,
  headers: { 'cache-control': 'no-store', 'retry-after': '60' },
}));

import * as z from 'zod/mini';
import type { DocumentStore } from '#business/documents/index';
import { labelKeyOf, LABEL_POLICY, type ReadLink } from '#business/shipping/index';
import { count } from '#platform/index';
import { pageFor } from './page.ts';

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LinkPorts {
  readonly readLink: (token: string, nowEpochSeconds: number) => ReadLink;
  readonly documents: Pick<DocumentStore, 'urlOf'>;
  /** How customers reach the shop. */
  readonly supportContact: string;
}

const requestSchema = z.object({
  pathParameters: z._default(z.object({ token: z._default(z.string(), '') }), { token: '' }),
});

/** No copy is kept on the way, and the address goes to nobody else with the next click. */
const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };
const PAGE = {
  ...PRIVATE,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};
const STATUS = { expired: 410, forged: 404 } as const;

/**
 * Leads who has a label's link to the label: to a link of the store's own that works for a minute, because a function's
 * credentials end within hours and the store's links with them.
 *
 * @source https://docs.aws.amazon.com/AmazonS3/latest/userguide/ShareObjectPreSignedURL.html
 */
export const createLabelLink =
  (createPorts: () => Promise<LinkPorts>, now: () => number) =>
  async (request: unknown): Promise<HttpAnswer> => {
    const { token } = z.parse(requestSchema, request).pathParameters;
    const { readLink, documents, supportContact } = await createPorts();
    const link = readLink(token, now());
    count('LabelLinks', { outcome: link.kind });
    if (link.kind !== 'label')
      return { statusCode: STATUS[link.kind], headers: PAGE, body: pageFor(link.kind, supportContact) };
    const location = await documents.urlOf(labelKeyOf(link.rma), LABEL_POLICY.storeLinkSeconds);
    return { statusCode: 302, headers: { ...PRIVATE, location } };
  };

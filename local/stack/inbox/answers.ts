import type { HttpAnswer } from '../http/serve.ts';

/** For everything that shows messages: nobody keeps a copy, no other page embeds one. */
export const PRIVATE = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Nothing from elsewhere, no script, nothing inline; the mails' own HTML is in frames. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail's HTML may look as it likes, and do nothing: no script, no form, no request, not even for a picture. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

export const jsonAnswer = (status: number, body: object): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...PRIVATE },
  body: `${JSON.stringify(body, null, 2)}\n`,
});

export const pageAnswer = (body: string): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    ...PRIVATE,
  },
  body,
});

export const mailAnswer = (body: string): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': MAIL_POLICY, ...PRIVATE },
  body,
});

export const styleAnswer = (body: string): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body,
});

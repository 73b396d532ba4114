export interface PageAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page holds a key in its address: nobody keeps it, nobody is told of it, nobody frames it. */
const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

export const pageAnswer = (statusCode: number, body: string): PageAnswer => ({
  statusCode,
  headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
  body,
});

export const calendarAnswer = (body: string, method: string): PageAnswer => ({
  statusCode: 200,
  headers: {
    ...HEADERS,
    'content-type': `text/calendar; charset=utf-8; method=${method}`,
    'content-disposition': 'attachment; filename="callback.ics"',
  },
  body,
});

import { PRIVATE_HEADERS, type WebAnswer } from '../web-page.ts';

export const calendarAnswer = (body: string, method: string): WebAnswer => ({
  statusCode: 200,
  headers: {
    ...PRIVATE_HEADERS,
    'content-type': `text/calendar; charset=utf-8; method=${method}`,
    'content-disposition': 'attachment; filename="callback.ics"',
  },
  body,
});

import { pageAnswer, PRIVATE_HEADERS, type WebAnswer, webPage } from '../web-page.ts';
import { FORM_ERRORS, type PrivacyAnswer, PROBLEMS } from './answer.ts';
import { type Page, PAGES } from './pages/pages.ts';
import type { PlainRequest } from './read-request.ts';

/** The answer as it was asked for. HEAD gets what GET gets, without the content. */
export function render(answer: PrivacyAnswer, { wantsJson, base, method }: PlainRequest): WebAnswer {
  const whole = wantsJson ? jsonAnswer(answer) : answerPage(answer, base);
  return method === 'HEAD' ? { ...whole, body: '' } : whole;
}

function answerPage(answer: PrivacyAnswer, base: string): WebAnswer {
  if (answer.kind === 'see-other') return withLocation(pageAnswer(303, ''), answer.location);
  // Each page is made for the answers of its own kind.
  const make = PAGES[answer.kind] as (of: PrivacyAnswer, base: string) => Page;
  const { title, body } = make(answer, base);
  return pageAnswer(answer.status, webPage('error' in answer ? `Error: ${title}` : title, body));
}

function jsonAnswer(answer: PrivacyAnswer): WebAnswer {
  if (answer.kind === 'see-other') return withLocation(json(200, answer), answer.location);
  if (answer.kind === 'problem') {
    const { title, text } = PROBLEMS[answer.code];
    return problemJson({ title, detail: text, status: answer.status, code: answer.code });
  }
  if (!('error' in answer)) return json(answer.status, answer);
  const { status, error: field, kind: _, ...rest } = answer;
  return problemJson({
    title: 'Please check the form',
    detail: FORM_ERRORS[field],
    status,
    code: 'invalid',
    field,
    ...rest,
  });
}

/** @source RFC 9457 */
const problemJson = (of: { readonly status: number } & Readonly<Record<string, unknown>>): WebAnswer => ({
  ...json(of.status, { type: 'about:blank', ...of }),
  headers: { ...PRIVATE_HEADERS, 'content-type': 'application/problem+json' },
});

const json = (statusCode: number, content: object): WebAnswer => ({
  statusCode,
  headers: { ...PRIVATE_HEADERS, 'content-type': 'application/json' },
  body: JSON.stringify(content),
});

const withLocation = (answer: WebAnswer, location: string): WebAnswer => ({
  ...answer,
  headers: { ...answer.headers, location },
});

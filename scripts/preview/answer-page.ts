import { mailAnswer, pageAnswer, styleAnswer } from '../../local/stack/inbox/answers.ts';
import type { HttpAnswer, HttpRequest } from '../../local/stack/http/serve.ts';
import type { Site } from './build-site.ts';

/** A page of the site; a folder is its index. Mails may look as they like and do nothing, as in the inbox. */
export function answerPage({ method, path }: HttpRequest, site: Site): HttpAnswer {
  const { pathname } = new URL(path, 'http://preview');
  const name = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
  const file = site.get(name);
  if (!file || method !== 'GET') return { status: 404, body: 'There is no such message.\n' };

  const { type, body } = file;
  if (name.endsWith('/mail.html')) return mailAnswer(String(body));
  if (type === 'text/html') return pageAnswer(String(body));
  if (type === 'text/css') return styleAnswer(String(body));
  return {
    status: 200,
    headers: {
      'content-type': type === 'text/plain' ? `${type}; charset=utf-8` : type,
      'x-content-type-options': 'nosniff',
    },
    body,
  };
}

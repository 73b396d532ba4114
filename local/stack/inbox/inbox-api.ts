import type { HttpAnswer, HttpRequest } from '../http/serve.ts';
import { attachmentAnswer } from './attachment-answer.ts';
import { jsonAnswer, mailAnswer, pageAnswer, styleAnswer } from './answers.ts';
import type { InboxMessage } from './message.ts';
import type { MessageBox } from './message-box.ts';
import { renderPage } from './page/render-page.ts';
import { STYLE } from './page/style.ts';
import { readFilter, readPageQuery } from './read-query.ts';

/** What people and programs ask the inbox itself. */
export function answerInbox({ method, path }: HttpRequest, box: MessageBox): HttpAnswer {
  const { pathname, searchParams } = new URL(path, 'http://inbox');
  switch (`${method} ${pathname}`) {
    case 'GET /':
      return showPage(searchParams, box);
    case 'GET /style.css':
      return styleAnswer(STYLE);
    case 'GET /inbox.json':
      return listMessages(searchParams, box);
    case 'DELETE /inbox.json':
      box.empty();
      return jsonAnswer(200, { messages: [] });
    default:
      return showMessage(method, pathname, box);
  }
}

function showPage(search: URLSearchParams, box: MessageBox): HttpAnswer {
  const read = readPageQuery(search);
  return read.ok ? pageAnswer(renderPage(box.list(read.query), read.query)) : jsonAnswer(400, { message: read.reason });
}

function listMessages(search: URLSearchParams, box: MessageBox): HttpAnswer {
  const read = readFilter(search);
  return read.ok
    ? jsonAnswer(200, { messages: box.list(read.query).map(withoutFiles) })
    : jsonAnswer(400, { message: read.reason });
}

/** `/inbox/<id>` is a message, `/inbox/<id>/html` what a mail looks like, `/inbox/<id>/attachments/0` its first file. */
function showMessage(method: string, pathname: string, box: MessageBox): HttpAnswer {
  const [, id, part = ''] = /^\/inbox\/([\w-]+)(\/html|\/attachments\/\d{1,3})?$/.exec(pathname) ?? [];
  if (method !== 'GET' || id === undefined) return jsonAnswer(404, { message: `There is no ${method} ${pathname}.` });

  const message = box.find(id);
  if (!message) return jsonAnswer(404, { message: `There is no message ${id}, or no longer.` });
  if (part === '') return jsonAnswer(200, withoutFiles(message));
  return part === '/html' ? showHtml(message) : showAttachment(message, Number(part.split('/').at(-1)));
}

const showHtml = ({ id, html }: InboxMessage): HttpAnswer =>
  html === undefined ? jsonAnswer(404, { message: `Message ${id} has no HTML.` }) : mailAnswer(html);

function showAttachment({ id, attachments = [], files = [] }: InboxMessage, index: number): HttpAnswer {
  const [attachment, content] = [attachments[index], files[index]];
  return attachment && content
    ? attachmentAnswer(attachment, content)
    : jsonAnswer(404, { message: `Message ${id} has no attachment ${index}.` });
}

const withoutFiles = ({ files: _, ...message }: InboxMessage): InboxMessage => message;

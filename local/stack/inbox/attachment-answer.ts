import type { HttpAnswer } from '../http/serve.ts';
import { PRIVATE } from './answers.ts';
import type { InboxAttachment } from './message.ts';

/** What a browser may be told that a file is; it saves the file in any case, and opens none in the inbox's name. */
const HARMLESS = new Set(['application/pdf', 'text/calendar', 'text/plain', 'image/png', 'image/jpeg']);

/** A file to save, under a name that is nothing but a name. */
export function attachmentAnswer({ fileName, contentType }: InboxAttachment, content: Uint8Array): HttpAnswer {
  const name = safeName(fileName);
  return {
    status: 200,
    headers: {
      'content-type': HARMLESS.has(contentType) ? contentType : 'application/octet-stream',
      'content-disposition': `attachment; filename="${name.replace(/\P{ASCII}/gu, '_')}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      ...PRIVATE,
    },
    body: content,
  };
}

/** Without folders, controls, characters that steer text, and those that mean something in a header. */
function safeName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(/[\p{C}"'%;:*?<>|]/gu, '_').replace(/^\.+/, '');
  return name.slice(0, 150) || 'attachment';
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[()!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

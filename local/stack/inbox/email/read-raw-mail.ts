import { badRequest } from './bad-request.ts';

export interface RawMail {
  /** By name in lower case; a header that is there twice has both values. */
  readonly headers: ReadonlyMap<string, string>;
  /** All after the headers, as it was written: encodings and parts of a multipart mail are not undone. */
  readonly body: string;
}

/**
 * Takes headers and body of a mail apart.
 *
 * @param raw a mail as RFC 5322 has it
 * @throws ServiceRefusal when no empty line parts them, or a line of the headers is none
 */
export function readRawMail(raw: string): RawMail {
  const [, head, body] = /^(.*?)\r?\n\r?\n(.*)$/s.exec(raw) ?? [];
  if (head === undefined || body === undefined) throw badRequest('The message has no header and body.');

  const headers = new Map<string, string>();
  for (const line of unfold(head).split(/\r?\n/)) {
    const [, name, value = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) throw badRequest('The message has a header line without a name.');
    const key = name.toLowerCase();
    headers.set(key, headers.has(key) ? `${headers.get(key)}, ${value}` : value);
  }
  return { headers, body };
}

/** A header that goes on on the next line goes on with white space. */
const unfold = (head: string): string => head.replace(/\r?\n[ \t]+/g, ' ');

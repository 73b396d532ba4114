import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { badRequest } from './bad-request.ts';
import type { ReadFile } from './files-of.ts';

export interface RawMail {
  /** By name in lower case; a header that is there twice has both values. */
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string | undefined;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly files: readonly ReadFile[];
}

const HEADER_LINE = /^[!-9;-~]+:/;
/** Deeper than any mail program makes them. */
const MOST_PARTS_IN_PARTS = 30;

/**
 * Reads a mail as mail programs do, with its parts and files decoded.
 *
 * @param raw a mail as RFC 5322 and MIME have it
 * @throws ServiceRefusal when no empty line parts headers and body, a line of the headers is none, or its parts are
 *   nested without end
 */
export async function readRawMail(raw: Uint8Array): Promise<RawMail> {
  const [, head] = /^(.*?)\r?\n\r?\n/s.exec(Buffer.from(raw).toString('latin1')) ?? [];
  if (head === undefined) throw badRequest('The message has no header and body.');
  if (
    !unfold(head)
      .split(/\r?\n/)
      .every((line) => HEADER_LINE.test(line))
  ) {
    throw badRequest('The message has a header line without a name.');
  }
  const mail = await parse(raw);
  return {
    headers: headersOf(mail),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    files: mail.attachments.map(fileOf),
  };
}

/** A header that goes on on the next line goes on with white space. */
const unfold = (head: string): string => head.replace(/\r?\n[ \t]+/g, ' ');

async function parse(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw, { maxNestingDepth: MOST_PARTS_IN_PARTS });
  } catch {
    throw badRequest('The message has parts that no mail program reads.');
  }
}

function headersOf({ headers }: Email): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { key, value } of headers) {
    const earlier = values.get(key);
    values.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return values;
}

/** Mail programs show an invitation that stands beside the text by itself; it has no name. */
const NAME_OF_TYPE: Readonly<Record<string, string>> = { 'text/calendar': 'invitation.ics' };

const fileOf = ({ filename, mimeType, content }: Attachment): ReadFile => ({
  fileName: filename ?? NAME_OF_TYPE[mimeType] ?? 'without a name',
  contentType: mimeType,
  content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
});

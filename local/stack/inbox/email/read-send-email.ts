import emailAddresses from 'email-addresses';
import type { HttpRequest } from '../../http/serve.ts';
import type { Draft } from '../message.ts';
import { readJson } from '../message-service.ts';
import { noStandIn } from '../service-refusal.ts';
import { badRequest } from './bad-request.ts';
import { checkAddress, checkRecipients } from './check-addresses.ts';
import { filesOf } from './files-of.ts';
import { readRawMail } from './read-raw-mail.ts';
import { type SendEmailInput, type SimpleContent, sendEmailInput } from './send-email-input.ts';

const MOST_BYTES = 40 * 1024 * 1024;

/** @throws ServiceRefusal */
export async function readSendEmail(request: HttpRequest): Promise<Draft> {
  if (Buffer.byteLength(request.body) > MOST_BYTES) {
    throw badRequest(`Message length is more than ${MOST_BYTES} bytes long.`);
  }
  const parsed = sendEmailInput.safeParse(readJson(request));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badRequest(`1 validation error detected: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const draft = await draftOf(parsed.data);
  checkRecipients(draft.to);
  if (draft.from === undefined) throw badRequest('A sender is required.');
  [draft.from, ...(parsed.data.ReplyToAddresses ?? [])].forEach(checkAddress);
  return draft;
}

async function draftOf(input: SendEmailInput): Promise<Draft> {
  const { Simple, Raw, Template } = input.Content;
  const given = [Simple, Raw, Template].filter((content) => content !== undefined);
  if (given.length !== 1) throw badRequest('Content needs exactly one of Simple, Raw and Template.');
  if (Template !== undefined) throw noStandIn('templates of SES');

  const labels = Object.fromEntries((input.EmailTags ?? []).map(({ Name, Value }) => [Name, Value]));
  return { ...(Simple ? simpleDraft(input, Simple) : await rawDraft(input, Raw?.Data ?? '')), labels };
}

function simpleDraft(input: SendEmailInput, { Subject, Body, Headers, Attachments }: SimpleContent) {
  if (!Body.Text && !Body.Html) throw badRequest('The message has no body.');
  return {
    channel: 'email' as const,
    from: input.FromEmailAddress,
    to: recipientsOf(input),
    subject: asSent(Subject),
    text: Body.Text && asSent(Body.Text),
    html: Body.Html && asSent(Body.Html),
    headers: Object.fromEntries((Headers ?? []).map(({ Name, Value }) => [Name, Value])),
    ...filesOf(
      (Attachments ?? []).map(({ FileName, ContentType, RawContent }) => ({
        fileName: FileName,
        contentType: ContentType ?? 'application/octet-stream',
        content: Buffer.from(RawContent, 'base64'),
      })),
    ),
  };
}

/** A destination beside the mail goes before the recipients that the mail itself names. */
async function rawDraft(input: SendEmailInput, data: string) {
  const mail = await readRawMail(Buffer.from(data, 'base64'));
  const { from, to, cc, bcc, subject: _, ...others } = Object.fromEntries(mail.headers);
  const named = [to, cc, bcc].flatMap((list) => (list === undefined ? [] : splitAddresses(list)));
  const beside = recipientsOf(input);
  return {
    channel: 'email' as const,
    from: input.FromEmailAddress ?? from,
    to: beside.length > 0 ? beside : named,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: others,
    ...filesOf(mail.files),
  };
}

const recipientsOf = ({ Destination = {} }: SendEmailInput): string[] =>
  [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flatMap((list) => list ?? []);

/** A list that is none stays whole, to be refused as the address that it isn't. */
const splitAddresses = (list: string): string[] =>
  emailAddresses.parseAddressList({ input: list })?.flatMap((one) => (one.type === 'mailbox' ? [one.address] : [])) ?? [
    list,
  ];

/** Without a character set SES sends ASCII: what isn't gets lost there, so it shows as lost here. */
const asSent = ({ Data, Charset }: { Data: string; Charset?: string | undefined }): string =>
  Charset === undefined ? Data.replace(/\P{ASCII}/gu, '?') : Data;

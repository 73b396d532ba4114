import { letterPdf } from '#adapters/letter/letter-pdf';
import { toMime } from '#adapters/ses/mime';
import {
  type Attachment,
  type AttachmentSource,
  NOTIFICATION_CHANNELS,
  type NotificationChannel,
  type RenderedMessages,
  renderNotification,
  type RenderSettings,
  type TemplateName,
} from '#business/notifications/index';
import { person } from './people.ts';
import type { Sample } from './samples.ts';

/** A sample in all its forms. */
export interface RenderedSample {
  readonly template: TemplateName;
  readonly situation: string;
  readonly messages: RenderedMessages;
  /** The mail as it is sent, with its attachments. */
  readonly mime: Uint8Array;
  readonly letter: Uint8Array;
}

const SENDER = 'SmartCommerce <no-reply@smartcommerce.example>';
const SHOP_ADDRESS = '1 Harbor Square, Portland, ME 04101';
const UNSUBSCRIBE_URL = 'https://shop.example.com/unsubscribe/8rT2vQ0mXc';
const WRITTEN_ON = '2026-03-09';

/** @throws Error naming the parameters that the sample lacks */
export async function renderSample(template: TemplateName, situation: string, sample: Sample): Promise<RenderedSample> {
  const { firstName, lastName, address, timeZone, email } = person(sample.customerId);
  const settings = {
    locale: 'en-US',
    timeZone,
    shopAddress: SHOP_ADDRESS,
    unsubscribeUrl: UNSUBSCRIBE_URL,
    recipient: { name: `${firstName} ${lastName}`, ...address },
    writtenOn: WRITTEN_ON,
  };
  const messages = Object.fromEntries(
    NOTIFICATION_CHANNELS.map((channel) => [channel, rendered(template, sample, { ...settings, channel })]),
  ) as unknown as RenderedMessages;
  const written = new Date(`${WRITTEN_ON}T12:00:00Z`);
  const attachments = await Promise.all(messages.email.attachments.map((source) => readSample(source, messages)));
  return {
    template,
    situation,
    messages,
    mime: await toMime({ ...messages.email, to: email, attachments, reference: `${template}-${situation}` }, SENDER),
    letter: await letterPdf(messages.letter.letter, written),
  };
}

function rendered<Channel extends NotificationChannel>(
  template: TemplateName,
  { parameters }: Sample,
  settings: RenderSettings<Channel>,
): RenderedMessages[Channel] {
  const result = renderNotification(template, parameters, settings);
  if (result.kind === 'rendered') return result.message;
  throw new Error(`The sample of ${template} lacks: ${result.problems.join(', ')}.`);
}

/** Samples have no documents: a page in the place of a label shows that a PDF is attached. */
async function readSample(source: AttachmentSource, { letter }: RenderedMessages): Promise<Attachment> {
  if ('content' in source) return source;
  const { fileName, contentType } = source;
  const blocks = [{ kind: 'heading' as const, text: 'In place of the prepaid label' }];
  return { fileName, contentType, content: await letterPdf({ ...letter.letter, blocks }, new Date(0)) };
}

import { toGsm7 } from '../gsm7.ts';
import { smsSize } from '../sms-segments.ts';
import type { Contents } from '../templates/contents.ts';
import type { RenderedMessages } from './rendered-message.ts';

/** A text message in GSM-7, so that no odd character makes each segment hold less than half. */
export function renderSms(contents: Contents): RenderedMessages['sms'] {
  const text = toGsm7(contents.sms());
  return { channel: 'sms', text, segments: smsSize(text).segments };
}

import { SegmentedMessage } from 'sms-segments-calculator';

export interface SmsSize {
  /** A phone shows one message; each segment is sent, and paid, by itself. */
  readonly segments: number;
  /** GSM-7 holds 160 characters in a segment, UCS-2 70. */
  readonly encoding: 'GSM-7' | 'UCS-2';
}

/** What sending a text message takes. */
export function smsSize(text: string): SmsSize {
  const message = new SegmentedMessage(text);
  return { segments: message.segmentsCount, encoding: message.getEncodingName() as SmsSize['encoding'] };
}

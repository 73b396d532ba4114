import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SendOutcome, TextMessage } from '#business/notifications/index';

export interface SmsSettings {
  /** ARN of the telephone number, sender id or pool that messages come from. */
  readonly originationIdentity: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeoutMs: number;
}

/** The service says no before it takes the message. */
const REFUSED = new Set([
  'AccessDeniedException',
  'ConflictException',
  'ResourceNotFoundException',
  'ServiceQuotaExceededException',
  'ThrottlingException',
  'ValidationException',
]);

/**
 * Sends by AWS End User Messaging SMS, with our reference as its context. The service has no token against sending
 * twice, so the client has to be made with `maxAttempts: 1`.
 *
 * @source https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
 */
export const createSmsTextSender =
  (client: PinpointSMSVoiceV2Client, { originationIdentity, timeoutMs }: SmsSettings) =>
  async ({ to, text, isPromotional, reference }: TextMessage): Promise<SendOutcome> => {
    const command = new SendTextMessageCommand({
      DestinationPhoneNumber: to,
      OriginationIdentity: originationIdentity,
      MessageBody: text,
      MessageType: isPromotional ? 'PROMOTIONAL' : 'TRANSACTIONAL',
      Context: { reference },
    });
    try {
      const { MessageId } = await client.send(command, { abortSignal: AbortSignal.timeout(timeoutMs) });
      return MessageId ? { kind: 'accepted', id: MessageId } : { kind: 'unknown' };
    } catch (error) {
      const code = error instanceof Error ? error.name : '';
      return REFUSED.has(code) ? { kind: 'refused', code } : { kind: 'unknown' };
    }
  };

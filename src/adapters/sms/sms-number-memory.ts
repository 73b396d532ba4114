import { DeleteOptedOutNumberCommand, type PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';

/** What the service answers when the number isn't on the list, and when it was taken off it less than 30 days ago. */
const UNKNOWN = ['ResourceNotFoundException', 'ConflictException'];

/** The service didn't say that it forgot a number. */
export class NumberNotForgottenError extends Error {
  readonly code = 'number-not-forgotten';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super('The SMS service did not forget a number.', options);
    this.name = 'NumberNotForgottenError';
  }
}

/**
 * Takes a phone number off an opt-out list. Our own list keeps its hash.
 *
 * @throws NumberNotForgottenError
 * @source https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_DeleteOptedOutNumber.html
 */
export const createSmsNumberMemory =
  (client: PinpointSMSVoiceV2Client, optOutList: string) =>
  async (phone: string): Promise<void> => {
    try {
      await client.send(new DeleteOptedOutNumberCommand({ OptOutListName: optOutList, OptedOutNumber: phone }));
    } catch (cause) {
      if (cause instanceof Error && UNKNOWN.includes(cause.name)) return;
      throw new NumberNotForgottenError({ cause });
    }
  };

import { DeleteSuppressedDestinationCommand, type SESv2Client } from '@aws-sdk/client-sesv2';

/** What SES answers when it has no such address. */
const UNKNOWN = 'NotFoundException';

/** SES didn't say that it forgot an address. */
export class AddressNotForgottenError extends Error {
  readonly code = 'address-not-forgotten';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super('SES did not forget an address.', options);
    this.name = 'AddressNotForgottenError';
  }
}

/**
 * Takes an e-mail address off the account's suppression list. Our own list keeps its hash.
 *
 * @throws AddressNotForgottenError
 * @source https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html
 */
export const createSesAddressMemory =
  (client: SESv2Client) =>
  async (email: string): Promise<void> => {
    try {
      await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress: email }));
    } catch (cause) {
      if (cause instanceof Error && cause.name === UNKNOWN) return;
      throw new AddressNotForgottenError({ cause });
    }
  };

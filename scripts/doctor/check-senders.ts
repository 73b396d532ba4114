import {
  DescribePhoneNumbersCommand,
  DescribePoolsCommand,
  DescribeSenderIdsCommand,
  type PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetAccountCommand, GetEmailIdentityCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { type Finding, missing, ok, unknown } from './finding.ts';

/** From whom a stage writes; empty where it doesn't. */
export interface Senders {
  readonly email: string;
  /** The ARN or id of what texts come from. */
  readonly sms: string;
}

/** The services themselves; tests name servers of their own. */
export interface SenderClients {
  readonly ses: SESv2Client;
  readonly sms: PinpointSMSVoiceV2Client;
}

/** Whether mails and texts may be sent from where the stage says, and to everybody. */
export async function checkSenders({ email, sms }: Senders, clients: SenderClients): Promise<Finding[]> {
  const [identity, sandbox, number] = await Promise.all([
    email ? checkIdentity(email, clients.ses) : undefined,
    email ? checkSandbox(clients.ses) : undefined,
    sms ? checkOrigin(sms, clients.sms) : undefined,
  ]);
  return [identity, sandbox, number].filter((finding) => finding !== undefined);
}

/** An address may be sent from when it, or its domain, is verified. */
async function checkIdentity(email: string, ses: SESv2Client): Promise<Finding> {
  for (const EmailIdentity of [email, email.slice(email.indexOf('@') + 1)]) {
    try {
      const { VerifiedForSendingStatus } = await ses.send(new GetEmailIdentityCommand({ EmailIdentity }));
      if (VerifiedForSendingStatus) return ok(`SES sends from ${EmailIdentity}`);
    } catch (error) {
      if ((error as Error).name !== 'NotFoundException') return closed('Whether SES may send from senderEmail', error);
    }
  }
  return missing(`A verified identity of SES for ${email}`, 'Verify its domain in SES, Identities, in this region.');
}

async function checkSandbox(ses: SESv2Client): Promise<Finding> {
  try {
    const { ProductionAccessEnabled } = await ses.send(new GetAccountCommand({}));
    return ProductionAccessEnabled
      ? ok('SES writes to everybody')
      : missing(
          'SES outside its sandbox, where only verified addresses get mail',
          'Request it in SES, Account dashboard.',
        );
  } catch (error) {
    return closed('Whether SES is outside its sandbox', error);
  }
}

/** What texts come from, by what its id or ARN says that it is; anything else is asked for as a number. */
function checkOrigin(id: string, sms: PinpointSMSVoiceV2Client): Promise<Finding> {
  if (/\bpool[-/]/.test(id)) return checkPool(id, sms);
  return id.includes(':sender-id/') ? checkSenderId(id, sms) : checkNumber(id, sms);
}

const checkNumber = (id: string, sms: PinpointSMSVoiceV2Client): Promise<Finding> =>
  asked('number', async () => {
    const described = await sms.send(new DescribePhoneNumbersCommand({ PhoneNumberIds: [id] }));
    return described.PhoneNumbers?.[0]?.Status === 'ACTIVE'
      ? ok('The number that texts come from is active')
      : missing('An active number for texts', 'See its registration in AWS End User Messaging, Phone numbers.');
  });

const checkPool = (id: string, sms: PinpointSMSVoiceV2Client): Promise<Finding> =>
  asked('pool', async () => {
    const described = await sms.send(new DescribePoolsCommand({ PoolIds: [id] }));
    return described.Pools?.[0]?.Status === 'ACTIVE'
      ? ok('The pool of numbers that texts come from is active')
      : missing('An active pool of numbers for texts', 'See it in AWS End User Messaging, Phone pools.');
  });

/** ARNs end with the name and the country: "sender-id/SHOP/GB". */
const checkSenderId = (arn: string, sms: PinpointSMSVoiceV2Client): Promise<Finding> =>
  asked('sender id', async () => {
    const [SenderId = '', IsoCountryCode = ''] = arn.slice(arn.indexOf(':sender-id/') + 11).split('/');
    const described = await sms.send(new DescribeSenderIdsCommand({ SenderIds: [{ SenderId, IsoCountryCode }] }));
    return described.SenderIds?.[0]
      ? ok('The sender id of texts is there')
      : missing('The sender id of smsOriginationIdentity', 'See it in AWS End User Messaging, Sender IDs.');
  });

async function asked(what: string, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return (error as Error).name === 'ResourceNotFoundException'
      ? missing(`The ${what} of smsOriginationIdentity`, 'There is none of it in this region and account.')
      : closed(`Whether texts have their ${what}`, error);
  }
}

const closed = (what: string, error: unknown): Finding => unknown(what, `AWS answered ${(error as Error).name}.`);

import { describe, expect, it } from '@jest/globals';
import { type Package, packageService } from './support/package-service.ts';
import { grantsOf } from './support/permissions.ts';

const LONG = 60_000;
const CONTACT = '--param=supportContact=help@myshop.com';
const SENDER = '--param=senderEmail=shop@myshop.com';
const RETURNS = '--param=returnAddress=My Shop; 1 Main Street; Springfield; IL; 62701; US';

const variablesOf = ({ resources }: Package) => resources['CodeSenderLambdaFunction']!.Properties['Environment'];
const sendingGrantsOf = ({ resources }: Package) =>
  grantsOf(resources['CodeSenderIamRoleLambdaExecution']!).filter((grant) => grant.includes(':Send'));

describe('production', () => {
  it.each([[], ['--param=senderEmail=shop@shop.example'], ['--param=senderEmail= ']])(
    'is not packaged without an address that mails can come from: %j',
    async (...options) => {
      const refusal = packageService('prod', CONTACT, ...options).catch(
        ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
      );

      expect(await refusal).toContain('Stage prod needs a senderEmail');
    },
    LONG,
  );
});

it(
  "sends from the shop's own address, configuration set and telephone number alone, once and soon",
  async () => {
    const telephone = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
    const settings = [
      'shopAddress=1 Main Street, Springfield, IL 62701',
      'senderIdentity=myshop.com',
      'sesConfigurationSet=mails',
      `smsOriginationIdentity=${telephone}`,
    ];
    const packaged = await packageService(
      'prod',
      CONTACT,
      SENDER,
      RETURNS,
      ...settings.map((setting) => `--param=${setting}`),
    );

    expect(sendingGrantsOf(packaged)).toEqual([
      'ses:SendEmail on ses:identity/myshop.com',
      'ses:SendEmail on ses:configuration-set/mails',
      `sms-voice:SendTextMessage on ${telephone}`,
    ]);
    expect(variablesOf(packaged)).toMatchObject({
      Variables: {
        SENDER_EMAIL: 'shop@myshop.com',
        SES_CONFIGURATION_SET: 'mails',
        SMS_ORIGINATION_IDENTITY: telephone,
      },
    });
    expect(packaged.resources['CodeSenderLambdaEvConf']).toMatchObject({
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
    });
  },
  LONG,
);

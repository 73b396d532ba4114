import { describe, expect, it } from '@jest/globals';
import { OWN_SHOP, TELEPHONE } from './support/own-shop.ts';
import { type Package, packageService } from './support/package-service.ts';
import { grantsOf } from './support/permissions.ts';

const LONG = 60_000;
const CONTACT = '--param=supportContact=help@myshop.com';

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
    const packaged = await packageService('prod', ...OWN_SHOP);

    expect(sendingGrantsOf(packaged)).toEqual([
      'ses:SendEmail on ses:identity/myshop.com',
      'ses:SendEmail on ses:configuration-set/mails',
      `sms-voice:SendTextMessage on ${TELEPHONE}`,
    ]);
    expect(variablesOf(packaged)).toMatchObject({
      Variables: {
        SENDER_EMAIL: 'shop@myshop.com',
        SES_CONFIGURATION_SET: 'mails',
        SMS_ORIGINATION_IDENTITY: TELEPHONE,
      },
    });
    expect(packaged.resources['CodeSenderLambdaEvConf']).toMatchObject({
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
    });
  },
  LONG,
);

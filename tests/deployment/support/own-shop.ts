/** The shop's telephone, as it registered it. */
export const TELEPHONE = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';

/** What a real shop gives when it deploys production. */
export const OWN_SHOP: readonly string[] = [
  'supportContact=help@myshop.com',
  'senderEmail=shop@myshop.com',
  'senderIdentity=myshop.com',
  'sesConfigurationSet=mails',
  `smsOriginationIdentity=${TELEPHONE}`,
  'shopAddress=1 Main Street, Springfield, IL 62701',
  'returnAddress=My Shop; 1 Main Street; Springfield; IL; 62701; US',
].map((setting) => `--param=${setting}`);

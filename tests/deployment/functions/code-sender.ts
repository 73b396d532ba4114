import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

export const codeSender: DeployedFunction = {
  file: 'code-sender',
  timeoutSeconds: 20,
  settings: {
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SENDER_EMAIL: 'no-reply@smartcommerce.example',
    SES_CONFIGURATION_SET: '',
    SMS_ORIGINATION_IDENTITY: '',
  },
  grants: [
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:Query on ${CustomersTable.Arn}/index/by-email',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
    'ses:SendEmail on ses:identity/no-reply@smartcommerce.example',
    'ses:SendEmail on ses:configuration-set/none',
    'sms-voice:SendTextMessage on arn:aws:sms-voice:us-east-1:000000000000:phone-number/none',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
    '@aws-sdk/client-sesv2': ['SESv2Client', 'SendEmailCommand'],
    '@aws-sdk/client-pinpoint-sms-voice-v2': ['PinpointSMSVoiceV2Client', 'SendTextMessageCommand'],
  },
};

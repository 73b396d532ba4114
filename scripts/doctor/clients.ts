import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SSMClient } from '@aws-sdk/client-ssm';

/** Without a network the checks must end soon and say so. */
const PATIENCE = { connectionTimeout: 3_000, requestTimeout: 6_000 };

export function createClients(region: string) {
  const config = { region, maxAttempts: 1, requestHandler: PATIENCE };
  return {
    cloudFormation: new CloudFormationClient(config),
    dynamoDb: new DynamoDBClient(config),
    lambda: new LambdaClient(config),
    lex: new LexModelsV2Client(config),
    ses: new SESv2Client(config),
    sms: new PinpointSMSVoiceV2Client(config),
    ssm: new SSMClient(config),
  };
}

export type Clients = ReturnType<typeof createClients>;

import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createSesAddressMemory } from '#adapters/ses/ses-address-memory';
import { createSmsNumberMemory } from '#adapters/sms/sms-number-memory';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createDocumentStore } from '../document-store.ts';
import { createLedger } from '../history-store.ts';
import { createPrivacyStores } from '../privacy-stores.ts';
import { readPrivacyTables } from '../privacy-tables.ts';
import { createPersonEraser } from './handler.ts';

/** Two minutes less than the function has: a step may take that long. */
const WORK_SECONDS = 780;

const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
const surroundings = {
  client: createDocumentClient(),
  tables: readPrivacyTables(),
  ledger: createLedger(),
  documents: createDocumentStore(),
  documentFiles: createS3ObjectStore(new S3Client({}), readEnv('DOCUMENTS_BUCKET_NAME')),
  providers: {
    forgetEmail: createSesAddressMemory(new SESv2Client({})),
    forgetPhone: createSmsNumberMemory(new PinpointSMSVoiceV2Client({}), readEnv('SMS_OPT_OUT_LIST')),
  },
};

/** Called by the clock: a request that fails is logged and counted, and comes again by itself. */
export const handler = createLambdaHandler(
  createPersonEraser(
    async () =>
      createPrivacyStores({ ...surroundings, contactHashKey: Buffer.from(await readSecret(keyParameter), 'base64') }),
    { now: nowEpochSeconds, workSeconds: WORK_SECONDS },
  ),
  failInvocation,
);

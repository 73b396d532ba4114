import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type ProfileCache, PROFILE_FRESH_SECONDS } from '#business/crm/index';
import { crmProfileSchema } from './crm-profile-schema.ts';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

const keptSchema = z.object({ profile: crmProfileSchema, expiresAtEpochSeconds: z.int() });
const keyOf = (customerId: string) => ({ key: `CRM-PROFILE#${customerId}` });

/** Profiles in the conversations table, which forgets them after an hour by itself. */
export function createDynamoProfileCache(client: DynamoDBDocumentClient, TableName: string): ProfileCache {
  return {
    async find(customerId, nowEpochSeconds) {
      const get = new GetCommand({ TableName, Key: keyOf(customerId) });
      const { Item } = await callDynamo('Reading a profile', () => client.send(get));
      if (!Item) return undefined;
      const { profile, expiresAtEpochSeconds } = parseItem('conversations', keptSchema, Item);
      return expiresAtEpochSeconds > nowEpochSeconds ? profile : undefined;
    },

    async save(customerId, profile, nowEpochSeconds) {
      const expiresAtEpochSeconds = nowEpochSeconds + PROFILE_FRESH_SECONDS;
      const Item = { ...keyOf(customerId), customerId, profile, expiresAtEpochSeconds };
      await callDynamo('Keeping a profile', () => client.send(new PutCommand({ TableName, Item })));
    },
  };
}

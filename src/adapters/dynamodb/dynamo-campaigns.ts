import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { CampaignBook } from '#business/campaigns/index';
import { campaignKey, CAMPAIGNS_KEY, campaignTouchKey, decodeCampaign, encodeCampaign } from './campaign-item.ts';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/**
 * Campaigns in the table of leads. A person is handed over once:
 *
 *   leads   CAMPAIGNS / <id>               scheduled, touched < atMost ─► touched + 1 ┐
 *   leads   LEAD#<id> / CAMPAIGN#<id>      not there ─► there                         │ one transaction
 *   events                                 put lead-touch-due                         ┘
 */
export function createDynamoCampaigns(
  client: DynamoDBDocumentClient,
  { leads, events }: { readonly leads: string; readonly events: string },
  patience: Patience,
): CampaignBook {
  const isNew = 'attribute_not_exists(#key)';
  const names = { '#key': 'key' };

  return {
    async find(campaignId) {
      const get = new GetCommand({ TableName: leads, Key: campaignKey(campaignId), ConsistentRead: true });
      const { Item } = await callDynamo('Reading a campaign', () => client.send(get));
      return Item && decodeCampaign(Item);
    },

    async list() {
      const query = new QueryCommand({
        TableName: leads,
        ConsistentRead: true,
        KeyConditionExpression: '#key = :key',
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ':key': CAMPAIGNS_KEY },
      });
      const { Items = [] } = await callDynamo('Listing campaigns', () => client.send(query));
      return Items.map(decodeCampaign);
    },

    async schedule(plan) {
      const put = new PutCommand({
        TableName: leads,
        Item: encodeCampaign(plan),
        ConditionExpression: isNew,
        ExpressionAttributeNames: names,
      });
      return (await unlessConditionFails('Scheduling a campaign', () => client.send(put))) !== undefined;
    },

    async changeState(campaignId, from, to) {
      const states = Object.fromEntries(from.map((state, index) => [`:from${index}`, state]));
      const update = new UpdateCommand({
        TableName: leads,
        Key: campaignKey(campaignId),
        UpdateExpression: 'SET #state = :to',
        ConditionExpression: `#state IN (${Object.keys(states).join(', ')})`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ...states, ':to': to },
      });
      return (await unlessConditionFails('Changing a campaign', () => client.send(update))) !== undefined;
    },

    async saveProgress(campaignId, progress) {
      const update = new UpdateCommand({
        TableName: leads,
        Key: campaignKey(campaignId),
        UpdateExpression: 'SET progress = :progress',
        ExpressionAttributeValues: { ':progress': progress },
      });
      await callDynamo('Keeping how far a campaign has come', () => client.send(update));
    },

    async claim(campaignId, due) {
      const isOn = '#state = :scheduled AND touched < atMost';
      const Update = {
        TableName: leads,
        Key: campaignKey(campaignId),
        UpdateExpression: 'SET touched = touched + :one',
        ConditionExpression: isOn,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':scheduled': 'scheduled', ':one': 1 },
      };
      const Item = { ...campaignTouchKey(due.data.leadId, campaignId), occurredAtIso: due.occurredAtIso };
      const Once = { TableName: leads, Item, ConditionExpression: isNew, ExpressionAttributeNames: names };
      const Put = { TableName: events, Item: toEventItem(due) };
      const write = new TransactWriteCommand({ TransactItems: [{ Put: Once }, { Update }, { Put }] });
      const refusal = await retryConflicts(() => refusalOf('Handing a lead over', () => client.send(write)), patience);
      if (!refusal) return 'claimed';
      return refusal[0] === REFUSED.condition ? 'repeated' : 'over';
    },
  };
}

import { expect, test } from '@jest/globals';
import { eventSources } from '../../../../../local/stack/events/event-sources.ts';

const RESOURCES = {
  EventsTable: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'shop-events' } },
  Work: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'shop-work' } },
  Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'shop-dead' } },
};
const arnOf = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });

test('reads streams and queues of functions as serverless.yml writes them, and leaves other events', () => {
  const stream = {
    type: 'dynamodb',
    arn: arnOf('EventsTable', 'StreamArn'),
    batchSize: 25,
    functionResponseType: 'ReportBatchItemFailures',
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 5,
    filterPatterns: [{ eventName: ['INSERT'] }],
    destinations: { onFailure: { arn: arnOf('Dead'), type: 'sqs' } },
  };
  const functions = [
    { name: 'dispatcher', events: [{ stream }, { schedule: 'rate(1 minute)' }] },
    { name: 'worker', events: [{ sqs: { arn: arnOf('Work') } }] },
    { name: 'off', events: [{ sqs: { arn: arnOf('Work'), enabled: false } }] },
    { name: 'quiet' },
  ];

  expect(eventSources(functions, RESOURCES)).toEqual([
    {
      kind: 'stream',
      functionName: 'dispatcher',
      tableName: 'shop-events',
      batchSize: 25,
      filterPatterns: [{ eventName: ['INSERT'] }],
      reportsItemFailures: true,
      isBisected: true,
      maximumRetryAttempts: 5,
      onFailureQueueName: 'shop-dead',
    },
    { kind: 'queue', functionName: 'worker', queueName: 'shop-work', batchSize: 10, reportsItemFailures: false },
  ]);
});

test('refuses a source that no resource is', () => {
  const stream = { type: 'dynamodb', arn: arnOf('Nothing', 'StreamArn') };

  expect(() => eventSources([{ name: 'f', events: [{ stream }] }], RESOURCES)).toThrow('There is no table Nothing');
});

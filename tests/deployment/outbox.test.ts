import { beforeAll, describe, expect, it } from '@jest/globals';
import { ofType, type Package, packageService } from './support/package-service.ts';

let dev: Package;
beforeAll(async () => {
  dev = await packageService('dev');
}, 60_000);

const propertiesOf = (type: string) => ofType(dev.resources, type).map(([, { Properties }]) => Properties);
const arnOf = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });

describe('the outbox', () => {
  it('has a stream of new events that one function reads, and nothing of it is lost', () => {
    expect(dev.resources['EventsTable']?.Properties['StreamSpecification']).toEqual({ StreamViewType: 'NEW_IMAGE' });
    const ofStream = propertiesOf('AWS::Lambda::EventSourceMapping').filter(
      ({ EventSourceArn: arn }) => JSON.stringify(arn) === JSON.stringify(arnOf('EventsTable', 'StreamArn')),
    );
    expect(ofStream).toMatchObject([
      {
        FunctionName: arnOf('OutboxDispatcherLambdaFunction'),
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 25,
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
        DestinationConfig: { OnFailure: { Destination: arnOf('OutboxDeadLetters') } },
      },
    ]);
  });
});

/** How often a message is tried where that isn't five times. */
const MOST_RECEIVES: Readonly<Record<string, number>> = { CrmQueue: 12 };

describe('queues', () => {
  const queues = () => ofType(dev.resources, 'AWS::SQS::Queue');
  const namesOf = (resources: readonly Readonly<Record<string, unknown>>[], name: string) =>
    resources.map((properties) => properties[name]);

  it('keep what can not be worked off for two weeks, encrypted', () => {
    const deadLetters = queues().filter(([id]) => id.endsWith('DeadLetters'));

    expect(deadLetters.length).toBeGreaterThan(0);
    for (const [, { Properties }] of queues())
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
    for (const [id, { Properties }] of queues().filter(([name]) => !name.endsWith('DeadLetters')))
      expect(Properties['RedrivePolicy']).toEqual({
        deadLetterTargetArn: arnOf(id.replace(/Queue$/, 'DeadLetters')),
        maxReceiveCount: MOST_RECEIVES[id] ?? 5,
      });
  });

  it('raise an alarm for the first dead letter of each', () => {
    const deadLetters = queues().filter(([id]) => id.endsWith('DeadLetters'));
    const alarms = propertiesOf('AWS::CloudWatch::Alarm').filter(({ Namespace: owner }) => owner === 'AWS/SQS');

    for (const alarm of alarms)
      expect(alarm).toMatchObject({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
      });
    const watched = alarms.map(({ Dimensions }) => (Dimensions as { Value: string }[])[0]?.Value);
    expect(watched.sort()).toEqual(
      namesOf(
        deadLetters.map(([, { Properties }]) => Properties),
        'QueueName',
      ).sort(),
    );
  });
});

import { beforeAll, expect, test } from '@jest/globals';
import { MetaAccessError } from '#adapters/meta/meaning-of-answer';
import { createReportUncollected } from '../../src/functions/report-uncollected.ts';
import { aPurchase } from '../support/a-purchase.ts';
import { captureOutput } from '../support/captured-output.ts';
import { ofType, type Package, packageService } from './support/package-service.ts';

let dev: Package;
beforeAll(async () => {
  dev = await packageService('dev');
}, 60_000);

test('the first purchase that cannot be collected raises the alarm, by the metric that is counted', async () => {
  const [alarm] = ofType(dev.resources, 'AWS::CloudWatch::Alarm')
    .map(([, { Properties }]) => Properties)
    .filter(({ AlarmName: name }) => name === 'smart-commerce-dev-uncollected-purchases');
  process.env['CASES_TABLE_NAME'] = 'cases';
  process.env['POWERTOOLS_SERVICE_NAME'] = 'smart-commerce';
  const report = createReportUncollected({ send: () => Promise.resolve({}) } as never);

  const { lines } = await captureOutput(() => report(aPurchase(), 1_773_068_400));

  const metrics = lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Metrics] : []));
  expect(alarm).toMatchObject({ Namespace: 'SmartCommerce', Threshold: 0, TreatMissingData: 'notBreaching' });
  expect(alarm?.['Dimensions']).toEqual([{ Name: 'service', Value: 'smart-commerce' }]);
  expect(metrics).toMatchObject([
    {
      service: 'smart-commerce',
      _aws: { CloudWatchMetrics: [{ Dimensions: [['service']], Metrics: [{ Name: alarm?.['MetricName'] }] }] },
    },
  ]);
});

test('a token that Meta refuses raises the alarm, by the code under which the failure is counted', () => {
  const [alarm] = ofType(dev.resources, 'AWS::CloudWatch::Alarm')
    .map(([, { Properties }]) => Properties)
    .filter(({ AlarmName: name }) => name === 'smart-commerce-dev-meta-access');

  expect(alarm).toMatchObject({ MetricName: 'RecordFailures', Threshold: 0 });
  expect(alarm?.['Dimensions']).toEqual([
    { Name: 'service', Value: 'smart-commerce' },
    { Name: 'code', Value: new MetaAccessError(190).code },
  ]);
});

type Metrics = Readonly<Record<string, unknown>>;

import { beforeAll, describe, expect, it } from '@jest/globals';
import { METRICS } from '#business/insights/index';
import { ofType, type Package, packageService } from './support/package-service.ts';

let dev: Package;
beforeAll(async () => {
  dev = await packageService('dev');
}, 60_000);

type Metric = string | { readonly expression?: string; readonly id?: string };
interface Widget {
  readonly x: number;
  readonly y: number;
  readonly properties: { readonly title: string; readonly region: string; readonly metrics: readonly Metric[][] };
}

const KNOWN = Object.values(METRICS);
const alarms = () => ofType(dev.resources, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const alarmOf = (name: string) => alarms().find(({ AlarmName }) => AlarmName === `smart-commerce-dev-${name}`);

describe('the dashboard', () => {
  const read = () => {
    const [, { Properties }] = ofType(dev.resources, 'AWS::CloudWatch::Dashboard')[0]!;
    const body = Properties['DashboardBody'] as { readonly 'Fn::Sub': string };
    return { name: Properties['DashboardName'], ...(JSON.parse(body['Fn::Sub']) as { widgets: readonly Widget[] }) };
  };

  it('is the stage’s, in its region, with a place for each widget', () => {
    const { name, widgets } = read();

    expect(name).toBe('smart-commerce-dev');
    expect(new Set(widgets.map(({ x, y }) => `${x}/${y}`)).size).toBe(widgets.length);
    expect(new Set(widgets.map(({ properties }) => properties.region))).toEqual(new Set(['${AWS::Region}']));
  });

  it('shows metrics that are counted, and calculates with those of its widget alone', () => {
    for (const { properties } of read().widgets) {
      const named = properties.metrics.filter(([first]) => typeof first === 'string');
      const ids = named.flatMap((metric) =>
        metric.flatMap((part) => (typeof part === 'object' ? (part.id ?? []) : [])),
      );
      const used = properties.metrics.flatMap(([first]) =>
        typeof first === 'object' ? (first.expression?.match(/[a-z]\w*/g) ?? []) : [],
      );

      for (const [namespace, metric, ...dimension] of named) {
        expect([namespace, ...dimension.slice(0, 2)]).toEqual(['SmartCommerce', 'service', 'smart-commerce']);
        expect(KNOWN).toContain(metric);
      }
      expect(ids).toEqual(expect.arrayContaining(used));
    }
  });
});

describe('alarms of figures', () => {
  it('are raised when customers are not understood for hours, by more than a few messages', () => {
    const alarm = alarmOf('recognition')!;
    const metrics = alarm['Metrics'] as readonly {
      Expression?: string;
      MetricStat?: { Metric: { MetricName: string } };
    }[];

    expect(alarm).toMatchObject({ EvaluationPeriods: 3, Threshold: 0.3, TreatMissingData: 'notBreaching' });
    expect(metrics.flatMap(({ Expression }) => Expression ?? [])).toEqual(['IF(turns >= 20, missed / turns, 0)']);
    expect(metrics.flatMap(({ MetricStat }) => MetricStat?.Metric.MetricName ?? [])).toEqual(['Turns', 'TurnsMissed']);
  });

  it('are raised when turns fail', () => {
    expect(alarmOf('turns-failed')).toMatchObject({
      MetricName: METRICS['failed-turns'],
      Statistic: 'Sum',
      Period: 900,
    });
  });
});

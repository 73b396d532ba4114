import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** One logger and one metrics buffer for each running function. Never log events, words, names or addresses. */
export const logger = new Logger();
const metrics = new Metrics({ namespace: 'SmartCommerce' });

/** Counts one occurrence, or so many; the dimension tells which, such as an error's code. */
export function count(name: string, dimension: Readonly<Record<string, string>>, amount = 1): void {
  const single = metrics.singleMetric();
  single.addDimensions({ ...dimension });
  single.addMetric(name, MetricUnit.Count, amount);
}

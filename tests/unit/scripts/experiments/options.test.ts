import { describe, expect, it } from '@jest/globals';
import { parseExperimentOptions } from '../../../../scripts/experiments/options.ts';

describe('npm run experiments', () => {
  it.each([
    [[], 'list', 'local'],
    [['review', '--stage', 'prod'], 'review', 'prod'],
    [['start', 'gold-discount'], 'start', 'local'],
    [['stop', 'offer-strategy'], 'stop', 'local'],
  ])('understands %j', (args, verb, stage) => {
    expect(parseExperimentOptions(args)).toMatchObject({ verb, target: { stage } });
  });

  it.each([
    [['begin'], 'Say what to do'],
    [['start'], 'Name an experiment: offer-wording'],
    [['start', 'gold'], 'Name an experiment'],
    [['list', 'gold-discount'], 'too much'],
    [['stop', 'gold-discount', 'offer-wording'], 'too much'],
    [['list', '--verbose'], 'verbose'],
  ])('refuses %j', (args, reason) => {
    expect(() => parseExperimentOptions(args)).toThrow(reason);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createHistoryAnalysis } from '#business/history/index';
import { describeSummary } from '../../../scripts/history-analyze/describe-summary.ts';
import { parseAnalyzeOptions } from '../../../scripts/history-analyze/options.ts';
import { parseGenerateOptions } from '../../../scripts/history-generate/options.ts';
import { aKeptPurchase } from '../../support/a-kept-purchase.ts';

describe('the command line of history:generate', () => {
  it('takes a folder or a bucket, and a number of rows', () => {
    expect(parseGenerateOptions(['--rows', '5000000', '--to', 'big'])).toMatchObject({
      kind: 'run',
      options: { rows: 5_000_000, folder: 'big', seed: 1, stage: 'local' },
    });
    expect(parseGenerateOptions(['--to', 's3://mine/'])).toMatchObject({ options: { bucketName: 'mine' } });
  });

  it.each([
    [['--rows', '0'], '--rows takes a whole number above 0.'],
    [['--rows', '1e6'], '--rows takes a whole number above 0.'],
    [['--row', '5'], "Unknown option '--row'"],
  ])('refuses %j', (args, reason) => {
    expect(parseGenerateOptions(args)).toMatchObject({ kind: 'wrong', reason: expect.stringContaining(reason) });
  });
});

describe('the command line of history:analyze', () => {
  it('names a stage, and what is its own there', () => {
    expect(parseAnalyzeOptions(['--stage', 'prod', '--buckets', '512', '--bucket-name', 'mine'])).toEqual({
      kind: 'run',
      target: { stage: 'prod', region: undefined, bucketName: 'mine', buckets: 512 },
    });
    expect(parseAnalyzeOptions(['--buckets', 'many'])).toMatchObject({ kind: 'wrong' });
  });

  it('prints what is bought together, and when it is bought', () => {
    const analysis = createHistoryAnalysis('2026-06-01T00:00:00.000Z', { fewestTogether: 1, leastLift: 1, most: 5 });
    const line = { name: 'X', quantity: 1, unitPriceMinor: 100 };
    const [a, b] = ['A', 'B'].map((sku) => ({ ...line, sku, category: 'Home' }));
    analysis.add([aKeptPurchase({ lines: [a!, b!] })]);
    analysis.add([aKeptPurchase({ purchaseId: 'P-2', lines: [{ ...line, sku: 'C', category: 'Books' }] })]);

    const text = describeSummary(analysis.summary()).join('\n');

    expect(text).toContain('2 purchases of 2 customers');
    expect(text).toContain('A with B: 2 times more often than by chance, in 1 baskets');
    expect(text).toContain('Home: best in');
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type ExportedLead, PACKAGE_NAMES, PACKAGES, projectLead } from '#business/exchange/index';
import { manifestOf } from '../../../../scripts/leads-export/manifest.ts';
import { parseExportOptions } from '../../../../scripts/leads-export/options.ts';
import { columnsOf, toFile } from '../../../../scripts/leads-export/to-file.ts';
import { aContract, anOfferedLead } from '../../../support/exchange-world/samples.ts';

const aRow = (
  name: (typeof PACKAGE_NAMES)[number],
  changes: Parameters<typeof anOfferedLead>[0] = {},
): ExportedLead => ({
  ...{ saleId: 'S-1', receiptId: 'CR-1', priceMinor: 1100, currency: 'USD' },
  lead: projectLead(name, anOfferedLead(changes)),
});

describe('a file of leads', () => {
  it('is a table with a line for each lead', () => {
    expect(toFile([aRow('Premium')], 'Premium', 'csv').split('\r\n')).toEqual([
      'saleId,receiptId,priceMinor,currency,firstName,lastName,email,phone,region,contactPreference,interests,' +
        'history.source,history.firstSeenOn,history.lastSeenOn,engagementScore',
      "S-1,CR-1,1100,USD,Ada,Byron,ada@example.com,'+15551234567,OH,Email,Electronics; Books," +
        'after-status,2026-11-20,2026-11-22,85',
      '',
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'has no formula in it for a name like %j',
    (firstName) => {
      const [, line = ''] = toFile([aRow('Standard', { firstName })], 'Standard', 'csv').split('USD,');

      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('keeps quotes, commas and letters of all kinds', () => {
    const firstName = 'Zoë, "the" Ó';

    expect(toFile([aRow('Standard', { firstName })], 'Standard', 'csv')).toContain('"Zoë, ""the"" Ó"');
  });

  it('is JSON in lines', () => {
    const rows = [aRow('Basic'), aRow('Basic', { email: 'grace@example.com' })];

    const lines = toFile(rows, 'Basic', 'jsonl').trimEnd().split('\n');

    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  });

  it.each(PACKAGE_NAMES)('has a column for each field of %s', (name) => {
    for (const field of PACKAGES[name]) expect(columnsOf(name).some((column) => column.startsWith(field))).toBe(true);
  });
});

describe('a manifest', () => {
  it('says what the file holds and how to see that it is whole', () => {
    const contract = aContract();
    const text = 'line\r\n';

    const manifest = manifestOf({
      ...{ contract, textIds: ['sale@1'], createdAtIso: '2026-11-23T10:00:00.000Z' },
      file: { name: 'techdeals.csv', text },
      exported: [
        { kind: 'exported', row: aRow('Standard') },
        { kind: 'left-out', reason: 'not-named' },
        { kind: 'left-out', reason: 'no-consent' },
        { kind: 'left-out', reason: 'not-named' },
      ],
    });

    expect(manifest).toMatchObject({
      createdAt: '2026-11-23T10:00:00.000Z',
      partner: { partnerId: 'techdeals', name: 'TechDeals' },
      fields: PACKAGES.Standard,
      files: [{ rows: 1, bytes: 6, sha256: createHash('sha256').update(text).digest('hex') }],
      price: { totalMinor: 1100, currency: 'USD' },
      consentTexts: ['sale@1'],
      leftOut: { 'no-consent': 1, 'not-named': 2 },
    });
  });
});

describe('the command line of leads:export', () => {
  const GOOD = ['--package', 'premium', '--format', 'csv', '--partner', 'techdeals', '--out', 'here'];

  it('names a buyer, a package, a format and a folder', () => {
    expect(parseExportOptions(GOOD)).toMatchObject({
      kind: 'run',
      options: {
        partnerId: 'techdeals',
        packageName: 'Premium',
        format: 'csv',
        out: 'here',
        target: { stage: 'local' },
      },
    });
  });

  it.each([
    [['--package', 'Gold'], '--package is one of'],
    [['--format', 'xlsx'], '--format is one of'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j', (more, reason) => {
    expect(parseExportOptions([...GOOD, ...more])).toMatchObject({
      kind: 'wrong',
      reason: expect.stringContaining(reason),
    });
  });

  it('refuses to guess the buyer', () => {
    expect(parseExportOptions(['--package', 'Basic', '--format', 'csv', '--out', 'x'])).toMatchObject({
      kind: 'wrong',
    });
  });
});

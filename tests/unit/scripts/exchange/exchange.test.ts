import { describe, expect, it } from '@jest/globals';
import { describeLead, describePartners, settlementsCsv } from '../../../../scripts/exchange/describe.ts';
import { parseExchangeOptions } from '../../../../scripts/exchange/options.ts';
import { settlementOf } from '#business/exchange/index';
import { aContract, aSale } from '../../../support/exchange-world/samples.ts';

describe('npm run exchange', () => {
  it.each([
    [[], { command: 'partners', name: '', stage: 'local' }],
    [['lead', 'P-1', '--stage', 'dev'], { command: 'lead', name: 'P-1', stage: 'dev' }],
    [['settlements', '2026-11'], { command: 'settlements', name: '2026-11', stage: 'local' }],
  ])('understands %j', (args, options) => {
    expect(parseExchangeOptions(args)).toEqual({ kind: 'run', options });
  });

  it.each([[['sell', 'P-1']], [['lead']], [['lead', 'a', 'b']], [['settlements', '2026-13']], [['--stagee', 'dev']]])(
    'refuses %j',
    (args) => {
      expect(parseExchangeOptions(args).kind).toBe('wrong');
    },
  );

  it('lists contracts by what they buy', () => {
    expect(describePartners([aContract({ mostBuyers: 1, categories: ['Books'] })])).toEqual([
      'techdeals     active  TechDeals     Standard, from score 0, 4.50 USD without auction, exclusive; Books',
    ]);
  });

  it('says of a lead who has it, and why others have not', () => {
    const buyers = [
      { partnerId: 'homehub', reason: 'not-named' as const },
      { partnerId: 'techdeals', bidMinor: 20_00 },
    ];
    const outcome = { kind: 'sold', saleId: 'S-1', partnerId: 'techdeals' } as const;
    const round = { roundId: 'R', leadId: 'P-1', heldAtIso: '2026-11-23T10:00:00.000Z', outcome, buyers };

    expect(describeLead([], [round])).toEqual([
      'No buyer has it.',
      '',
      'Each time that it was offered:',
      '  2026-11-23T10:00:00.000Z  sold to techdeals as S-1',
      '    homehub       not-named',
      '    techdeals     bid 20.00 USD',
    ]);
  });

  it('prints settlements as CSV, with names of columns', () => {
    expect(settlementsCsv([settlementOf(aSale(), '2026-11-23T10:00:00.000Z')])).toBe(
      'saleId,partnerId,soldAtIso,way,package,priceMinor,currency,receiptId\n' +
        'S-1,techdeals,2026-11-23T10:00:00.000Z,auction,Standard,1100,USD,CR-1',
    );
  });
});

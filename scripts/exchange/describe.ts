import { stringify } from 'csv-stringify/sync';
import type { BuyerContract, BuyerRecord, Round, Settlement, SoldTo } from '#business/exchange/index';

const money = (minor: number, currency = 'USD') => `${(minor / 100).toFixed(2)} ${currency}`;

/** The contracts in lines, one each. */
export function describePartners(contracts: readonly BuyerContract[]): readonly string[] {
  if (contracts.length === 0) return ['There is no contract with a buyer of leads.'];
  return contracts.map((one) => {
    const { partnerId, name, isActive, package: bought, leastScore, priceMinor, currency, mostBuyers } = one;
    const wants = [...one.categories, ...one.regions].join(', ') || 'all leads';
    const sharing = mostBuyers === 1 ? 'exclusive' : `up to ${mostBuyers} buyers`;
    const state = isActive ? 'active' : 'ended';
    const terms = `${bought}, from score ${leastScore}, ${money(priceMinor, currency)} without auction, ${sharing}`;
    return `${partnerId.padEnd(14)}${state.padEnd(8)}${name.padEnd(14)}${terms}; ${wants}`;
  });
}

/** Who has a lead, and what came of each time that it was offered. */
export function describeLead(sold: readonly SoldTo[], rounds: readonly Round[]): readonly string[] {
  if (sold.length === 0 && rounds.length === 0) return ['This lead was never offered, or there is no such lead.'];
  return [
    sold.length === 0 ? 'No buyer has it.' : 'Who has it, or may have it:',
    ...sold.flatMap(({ name, package: bought, state, atIso, receiptId, fields, notices }) => [
      `  ${name}: ${bought}, ${state}, ${atIso}, by consent ${receiptId}`,
      `    ${fields.join(', ')}`,
      ...notices.map(
        (notice) => `    notice "${notice.kind}": ${notice.state}${notice.toldAtIso ? `, ${notice.toldAtIso}` : ''}`,
      ),
    ]),
    '',
    'Each time that it was offered:',
    ...rounds.flatMap(({ heldAtIso, outcome, buyers }) => [
      `  ${heldAtIso}  ${describeOutcome(outcome)}`,
      ...buyers.map((buyer) => `    ${buyer.partnerId.padEnd(14)}${describeBuyer(buyer)}`),
    ]),
  ];
}

const describeOutcome = (outcome: Round['outcome']): string =>
  outcome.kind === 'sold'
    ? `sold to ${outcome.partnerId} as ${outcome.saleId}`
    : `not sold: ${[outcome.reason, outcome.because].filter(Boolean).join(', ')}`;

const describeBuyer = ({ reason, bidMinor }: BuyerRecord): string =>
  reason ?? (bidMinor === undefined ? 'allowed' : `bid ${money(bidMinor)}`);

const COLUMNS = ['saleId', 'partnerId', 'soldAtIso', 'way', 'package', 'priceMinor', 'currency', 'receiptId'] as const;

/** What buyers owe, for a spreadsheet. */
export const settlementsCsv = (settlements: readonly Settlement[]): string =>
  stringify([...settlements], { header: true, columns: [...COLUMNS] }).trimEnd();

import { receiptKey, readPlace } from '#adapters/dynamodb/consent-item';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { digest } from '#adapters/node-crypto/digest';
import { type ConsentEntry, inspectLedger, type KeptLedger, type ReceiptId } from '#business/consents/index';
import { describeFinding } from './describe-finding.ts';
import { createKeptLedgers } from './kept-ledgers.ts';
import { TARGET_USAGE } from './options.ts';
import type { Answer, ConsentCommand } from './run-consents.ts';

const LABEL_WIDTH = 14;

/** Prints the proof of one consent: what was said to which words, and whether the ledger that says so is sound. */
export const receiptCommand: ConsentCommand = {
  usage: `npm run consent:receipt -- <receipt> [options]

Prints what was agreed to, refused or taken back, the exact words of the question, and whether it still stands.

${TARGET_USAGE}

Exit codes: 0 printed, 1 no such receipt, its ledger isn't as it was written or wrong usage, 2 the database can't be used.`,
  needsName: true,

  async run(client, { leads }, receiptId = '') {
    const { Item } = await client.send(new GetCommand({ TableName: leads, Key: receiptKey(receiptId) }));
    if (!Item) return { isGood: false, lines: [`There is no receipt ${receiptId}.`] };
    const { pseudonym, sequence } = readPlace(Item);
    const ledger = await createKeptLedgers(client, leads).read(pseudonym);
    const entry = 'entries' in ledger && ledger.entries.find((one) => one.sequence === sequence);
    if (!entry) return { isGood: false, lines: [`The entry of ${receiptId} is missing or was edited.`] };
    return print(receiptId, entry, ledger);
  },
};

function print(receiptId: ReceiptId, entry: ConsentEntry, ledger: KeptLedger): Answer {
  const findings = inspectLedger(ledger, digest);
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Purpose', entry.purpose],
    ['Recipients', entry.recipients.join(', ') || 'nobody but the shop'],
    ['Said', `${entry.occurredAtIso} by ${entry.channel}`],
    ['Conversation', entry.conversationId ?? 'none'],
    ['Cause', entry.cause],
    ['Words', `${entry.text.id}, ${entry.text.locale}`],
    ['', entry.text.words],
    ['Today', standsToday(receiptId, entry, ledger)],
    ['Ledger', `${entry.pseudonym}, entry ${entry.sequence} of ${ledger.entries.length}`],
    ['Hash', entry.hash],
    ['After', entry.previousHash || 'nothing: the first'],
  ];
  const lines = [
    `${receiptId}  ${entry.act}`,
    '',
    ...facts.map(([label, value]) => `${label.padEnd(LABEL_WIDTH)}${value}`),
    '',
    ...findings.map((finding) => describeFinding(entry.pseudonym, finding)),
    ...(findings.length === 0 ? ['The ledger is as it was written.'] : []),
  ];
  return { isGood: findings.length === 0, lines };
}

function standsToday(receiptId: ReceiptId, entry: ConsentEntry, { head }: KeptLedger): string {
  const { state, receiptId: standing, recipients, sinceIso = '' } = head.standing[entry.purpose];
  if (entry.act === 'withdrawn' && recipients.length > 0)
    return `${state} for ${recipients.join(', ')}, by ${standing ?? 'nothing'}`;
  return standing === receiptId ? `stands: ${state}` : `${state} since ${sinceIso}, by ${standing ?? 'nothing'}`;
}

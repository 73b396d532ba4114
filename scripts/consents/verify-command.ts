import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { readPlace, receiptKey } from '#adapters/dynamodb/consent-item';
import { personKey, readPersonKey } from '#adapters/dynamodb/person-item';
import { digest } from '#adapters/node-crypto/digest';
import { inspectLedger, type LedgerFinding } from '#business/consents/index';
import { compareFlags } from './compare-flags.ts';
import { describeFinding, describeFlag } from './describe-finding.ts';
import { createKeptLedgers, type ReadLedger } from './kept-ledgers.ts';
import { TARGET_USAGE } from './options.ts';
import type { Answer, ConsentCommand } from './run-consents.ts';

/** Whether one ledger, named by a receipt or by whose it is, or all of them with all profiles are what was written. */
export const verifyCommand: ConsentCommand = {
  usage: `npm run consent:verify -- [receipt or person id] [options]

Without a name: every ledger of consents, and whether customers' profiles say the same. With one: that ledger.
Names the first entry that was edited, put elsewhere or taken out.

${TARGET_USAGE}

Exit codes: 0 everything is as it was written, 1 something isn't, no such ledger or wrong usage, 2 the database can't be used.`,
  needsName: false,

  async run(client, tables, named) {
    const ledgers = createKeptLedgers(client, tables.leads);
    const count = { ledgers: 0, entries: 0 };
    const lines: string[] = [];
    const inspect = async (pseudonym: string) => {
      const ledger = await ledgers.read(pseudonym);
      count.ledgers += 1;
      if ('entries' in ledger) count.entries += ledger.entries.length;
      lines.push(...findingsOf(ledger).map((finding) => describeFinding(pseudonym, finding)));
    };

    if (named !== undefined) {
      const get = async (Key: { readonly key: string; readonly item: string }) =>
        (await client.send(new GetCommand({ TableName: tables.leads, Key }))).Item;
      const [receipt, person] = [await get(receiptKey(named)), await get(personKey(named))];
      const pseudonym = receipt ? readPlace(receipt).pseudonym : person && readPersonKey(person).pseudonym;
      if (pseudonym === undefined) return { isGood: false, lines: [`There is no receipt or person ${named}.`] };
      await inspect(pseudonym);
    } else {
      for await (const pseudonym of ledgers.pseudonyms()) await inspect(pseudonym);
      lines.push(...(await compareFlags(client, tables)).map(describeFlag));
    }
    return answer(lines, count);
  },
};

const findingsOf = (ledger: ReadLedger): readonly (LedgerFinding | { readonly unreadable: string })[] =>
  'unreadable' in ledger ? [ledger] : inspectLedger(ledger, digest);

function answer(lines: readonly string[], { ledgers, entries }: Record<'ledgers' | 'entries', number>): Answer {
  const looked = `${ledgers} ${ledgers === 1 ? 'ledger' : 'ledgers'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (lines.length === 0) return { isGood: true, lines: [`${looked}: all as they were written.`] };
  return { isGood: false, lines: [...lines, '', `${looked}: ${lines.length} not as written.`] };
}

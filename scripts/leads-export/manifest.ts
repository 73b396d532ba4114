import { createHash } from 'node:crypto';
import { type BuyerContract, type Exported, PACKAGES } from '#business/exchange/index';
import { columnsOf } from './to-file.ts';

export interface ManifestFacts {
  readonly contract: BuyerContract;
  readonly file: { readonly name: string; readonly text: string };
  readonly exported: readonly Exported[];
  /** Names and versions of what people were asked, such as "sale@1". */
  readonly textIds: readonly string[];
  readonly createdAtIso: string;
}

/** What a file holds, and how to see that it is whole. */
export function manifestOf({ contract, file, exported, textIds, createdAtIso }: ManifestFacts) {
  const { partnerId, name, package: packageName, currency } = contract;
  const rows = exported.flatMap((one) => (one.kind === 'exported' ? [one.row] : []));
  return {
    createdAt: createdAtIso,
    partner: { partnerId, name },
    package: packageName,
    fields: PACKAGES[packageName],
    columns: columnsOf(packageName),
    files: [
      {
        name: file.name,
        rows: rows.length,
        bytes: Buffer.byteLength(file.text),
        sha256: createHash('sha256').update(file.text).digest('hex'),
      },
    ],
    price: { totalMinor: rows.reduce((sum, { priceMinor }) => sum + priceMinor, 0), currency },
    consentTexts: textIds,
    leftOut: countsOf(exported.flatMap((one) => (one.kind === 'left-out' ? [one.reason] : []))),
  };
}

/** How many leads stayed out for each reason. */
const countsOf = (reasons: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(reasons.toSorted().map((reason, _, all) => [reason, all.filter((one) => one === reason).length]));

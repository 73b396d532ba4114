import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { changePrice } from '#business/catalog/index';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { connect } from '../local/seed/command/connection.ts';
import { explainPriceChange } from './price/explain-price-change.ts';
import { parsePriceOptions, USAGE } from './price/options.ts';
import { tableName } from './shared/deployment-names.ts';

/** `npm run price -- <sku> <amount>`: changes a list price and keeps the old one for 30 days. */
try {
  const { sku, priceMinor, stage, region } = parsePriceOptions(process.argv.slice(2));
  const client = connect({ stage, ...(region !== undefined && { region }) }, process.env);
  const today = dayAt(nowEpochSeconds(), process.env['SHOP_TIME_ZONE'] || 'America/New_York');
  const products = createDynamoProductRepository(client, tableName(stage, 'products'));
  const change = await changePrice({ sku, priceMinor, today }, products);
  const isDone = change.kind === 'changed' || change.kind === 'unchanged';
  (isDone ? console.log : console.error)(explainPriceChange(sku, change));
  if (!isDone) process.exitCode = 1;
  client.destroy();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}

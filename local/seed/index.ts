export { explainFinding, explainReport } from './explain-report.ts';
export { type LoadOptions, type LoadReport, loadShop, type ShopStores } from './load-shop.ts';
export { SAMPLES, type Sample } from './samples.ts';
export { DEMO_SHOP_FOLDER, type DemoShopTarget, seedDemoShop } from './seed-demo-shop.ts';
export { createShopStores, type ShopTables, shopTables } from './shop-stores.ts';
export type { CustomerRow, Finding, OrderRow, ProductRow, RawShop } from './shop-rows.ts';

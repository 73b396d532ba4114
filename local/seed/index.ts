export { explainFinding, explainReport } from './explain-report.ts';
export { loadShop, type ShopStores } from './load-shop.ts';
export { SAMPLES } from './samples.ts';
export { DEMO_SHOP_FOLDER, seedDemoShop } from './seed-demo-shop.ts';
export { createShopStores } from './shop-stores.ts';
export type { RawShop } from './shop-rows.ts';
export { analyzeOpened } from './history/analyze-opened.ts';
export { demoPurchases, seedDemoHistory } from './history/demo-history.ts';
export { openHistory } from './history/open-history.ts';

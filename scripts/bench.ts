import { benchColdStart } from './bench/cold-start.ts';
import { benchFindPurchases } from './bench/find-purchases.ts';
import { startLexAlone } from './bench/lex-alone.ts';
import { benchHoldAuctions } from './bench/hold-auctions.ts';
import { benchNoOpSync } from './bench/no-op-sync.ts';
import { benchOneConversation } from './bench/one-conversation.ts';
import { benchParallelConversations } from './bench/parallel-conversations.ts';
import { benchPriceProducts } from './bench/price-products.ts';
import { benchRecommendProducts } from './bench/recommend-products.ts';
import { benchScoreLeads } from './bench/score-leads.ts';
import { benchStackTurns } from './bench/stack-turns.ts';

/**
 * `npm run bench`: how long pricing, recommending, scoring leads, looking up a history, Lex Local, sync-bot and turns through the whole
 * shop take, as multiples of a floor of the same run (for turns a request that Lex Local answers at once), and how much
 * work they are. Figures with a target say whether
 * they meet it. It asserts nothing.
 */
await benchPriceProducts();
await benchRecommendProducts();
await benchScoreLeads();
await benchFindPurchases();
await benchHoldAuctions();
const lex = await startLexAlone();
await benchOneConversation(lex);
await benchParallelConversations(lex);
await benchNoOpSync(lex);
await benchColdStart(lex);
await lex.stop();
await benchStackTurns();

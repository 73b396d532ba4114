import { connect } from '../local/seed/command/connection.ts';
import { analyzeOpened } from '../local/seed/history/analyze-opened.ts';
import { type HistoryTarget, openStageHistory } from '../local/seed/history/stage-history.ts';
import { shopTables } from '../local/seed/shop-stores.ts';
import { describeSummary } from './history-analyze/describe-summary.ts';
import { parseAnalyzeOptions, USAGE } from './history-analyze/options.ts';

/** `npm run history:analyze`: what a stage's purchase history says. */
const usage = parseAnalyzeOptions(process.argv.slice(2));
if (usage.kind === 'help') console.log(USAGE);
else if (usage.kind === 'wrong') {
  console.error(`${usage.reason}\n\n${USAGE}`);
  process.exitCode = 1;
} else process.exitCode = await analyze(usage.target);

async function analyze(target: HistoryTarget): Promise<number> {
  const history = openStageHistory(target, process.env);
  const client = connect(target, process.env);
  try {
    const readers = { client, tables: shopTables(target.stage) };
    const summary = await analyzeOpened(history, readers, new Date().toISOString());
    for (const line of describeSummary(summary)) console.log(line);
    return 0;
  } catch (error) {
    console.error(`The history can't be analyzed: ${(error as Error).message}`);
    return 2;
  } finally {
    history.close();
    client.destroy();
  }
}

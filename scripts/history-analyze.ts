import { type HistoryTarget, openStageHistory } from '../local/seed/history/stage-history.ts';
import { analyzeHistory, describeSummary } from './history-analyze/analyze-history.ts';
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
  try {
    for (const line of describeSummary(await analyzeHistory(history, new Date().toISOString()))) console.log(line);
    return 0;
  } catch (error) {
    console.error(`The history can't be analyzed: ${(error as Error).message}`);
    return 2;
  } finally {
    history.close();
  }
}

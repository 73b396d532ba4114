import type { AliasMembers } from '../../bot-definition/index.ts';
import { TEST_ALIAS } from '../state/actual-bot.ts';
import type { DesiredBot } from './desired-bot.ts';

/** The console's test window shall answer as the first alias does, but its conversations are not logged. */
export function testAliasOf({ aliases }: DesiredBot): AliasMembers {
  const [first] = aliases;
  return {
    botAliasName: TEST_ALIAS.botAliasName,
    botAliasLocaleSettings: first?.botAliasLocaleSettings,
    sentimentAnalysisSettings: first?.sentimentAnalysisSettings,
  };
}

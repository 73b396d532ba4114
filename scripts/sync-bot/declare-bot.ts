import { applyPlan } from './apply/apply-plan.ts';
import { aliasKey, botIdOf, idOf, idsOf, type Ids } from './apply/ids.ts';
import type { Plan } from './plan/action.ts';
import { describeKept, explainAction, toldActions } from './plan/describe-plan.ts';
import { planBot } from './plan/plan-bot.ts';
import { versionsWarning } from './plan/plan-versions.ts';
import type { Session, SyncBotResult } from './session.ts';
import { shareBot } from './share/share-bot.ts';
import { readBot } from './state/read-bot.ts';
import { deploymentFacts, type DeploymentFacts } from './target/deployment-facts.ts';
import { desiredBot, type DesiredBot } from './target/desired-bot.ts';
import { createReadStackOutputs } from './target/read-stack-outputs.ts';

/** Makes Lex hold what is defined, or with `plan` says what that would take. */
export async function declareBot(session: Session): Promise<SyncBotResult> {
  const { definition, target, botName } = session;
  const facts = await findDeployment(session);
  const desired = desiredBot(definition, target.stage, facts);
  const { plan, ids } = await compare(session, desired);
  const aliasName = desired.aliases[0]?.botAliasName ?? '';

  if (session.options.plan) {
    return { botName, botId: ids.bot, botAliasId: ids.parts.get(aliasKey(aliasName)), changed: false, plan };
  }
  if (plan.actions.length > 0) await apply(session, { desired, plan, ids });

  const told = { botId: botIdOf(ids), botAliasId: idOf(ids, aliasKey(aliasName)) };
  const isShared = await session.progress.step('Telling the deployment', (say) =>
    shareBot({ ...session, facts, say }, told),
  );
  return { botName, ...told, changed: plan.actions.length > 0 || isShared, plan };
}

function findDeployment({ options, target, clients, progress }: Session): Promise<DeploymentFacts> {
  return progress.step(`Looking up stage ${target.stage}`, () =>
    deploymentFacts(options, target, createReadStackOutputs(clients.cloudFormation)),
  );
}

function compare({ options, lex, sleep, progress, botName }: Session, desired: DesiredBot) {
  const localeIds = desired.locales.map(({ members }) => members.localeId);
  return progress.step(`Comparing with ${botName} in Lex`, async (say) => {
    const actual = await readBot({ lex, sleep, say }, botName, localeIds);
    const plan = planBot(desired, actual, options);
    const told = toldActions(plan);
    if (options.plan) told.map(explainAction).forEach(say);
    else say(told.length === 0 ? 'nothing to change' : `${told.length} things to do`);
    plan.wouldPrune.map(describeKept).forEach(say);
    versionsWarning(actual, plan.actions).forEach(say);
    return { plan, ids: idsOf(actual, localeIds) };
  });
}

function apply(session: Session, { desired, plan, ids }: { desired: DesiredBot; plan: Plan; ids: Ids }) {
  const { lex, sleep, target, progress, botName } = session;
  const { region } = target;
  const { wouldPrune } = plan;
  return progress.step(`Writing ${botName}`, (say) =>
    applyPlan({ lex, sleep, region, desired, ids, wouldPrune, say }, plan),
  );
}

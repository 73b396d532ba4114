import type { BotDefinition } from '../../bot-definition/index.ts';
import { reasonOf, SyncBotError } from '../errors.ts';
import type { Say } from '../progress/progress.ts';
import type { Clients } from '../target/clients.ts';
import type { DeploymentFacts } from '../target/deployment-facts.ts';
import { isLoopback, type Target } from '../target/target.ts';
import { allowInvocation } from './allow-invocation.ts';
import { isDeploymentsBot } from './is-deployments-bot.ts';
import { rememberIds } from './remember-ids.ts';

interface Sharing {
  readonly definition: BotDefinition;
  readonly clients: Pick<Clients, 'ssm' | 'lambda'>;
  readonly target: Target;
  readonly facts: DeploymentFacts;
  readonly say: Say;
}

/** Tells the rest of the deployment of the bot. @returns whether anything had to be told */
export async function shareBot(sharing: Sharing, ids: { botId: string; botAliasId: string }): Promise<boolean> {
  const isRemembered = await remember(sharing, ids);
  const isAllowed = await allow(sharing, ids);
  return isRemembered || isAllowed;
}

async function remember({ definition, clients, target, say }: Sharing, ids: { botId: string; botAliasId: string }) {
  if (!(await isDeploymentsBot(definition))) {
    say('no parameters are written: they lead to the bot that bot-definition names');
    return false;
  }
  if (target.isLocal && (target.ssmEndpoint === undefined || !isLoopback(target.ssmEndpoint))) {
    say('no parameters are written: AWS_ENDPOINT_URL_SSM names no endpoint on this machine');
    return false;
  }
  const written = await telling('write the parameters', () => rememberIds(clients.ssm, target.stage, ids));
  for (const name of written) say(`wrote ${name}`);
  return written.length > 0;
}

async function allow({ clients, target, facts, say }: Sharing, ids: { botId: string; botAliasId: string }) {
  const { lambdaArn, region } = facts;
  if (lambdaArn === undefined) return false;
  if (target.isLocal) {
    say('no permission to invoke the Lambda is added: Lex Local needs none');
    return false;
  }
  const isAdded = await telling('allow Lex to invoke the Lambda', () =>
    allowInvocation(clients.lambda, { region, lambdaArn, ...ids }),
  );
  if (isAdded) say(`allowed alias ${ids.botAliasId} to invoke ${lambdaArn}`);
  return isAdded;
}

async function telling<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new SyncBotError('aws', `Could not ${doing}: ${reasonOf(error)}`, { cause: error });
  }
}

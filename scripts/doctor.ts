import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPorts } from '../local/stack/ports/ports.ts';
import { byHand } from './doctor/by-hand.ts';
import { checkAccess } from './doctor/check-access.ts';
import { checkCredentials } from './doctor/check-credentials.ts';
import { checkDeployment } from './doctor/check-deployment.ts';
import { checkMachine } from './doctor/check-machine.ts';
import { checkProviders } from './doctor/check-providers.ts';
import { checkSenders } from './doctor/check-senders.ts';
import { checkRegion } from './doctor/check-region.ts';
import { createClients } from './doctor/clients.ts';
import { type Finding, inWords, unknown } from './doctor/finding.ts';
import { type Providers, readProviders, readSenders } from './doctor/read-providers.ts';
import { tryProviders } from './doctor/try-providers.ts';
import { regionOf } from './shared/region.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `npm run doctor [-- --stage dev --region us-east-1]`: what this machine and this AWS account have, and what they lack.
 * It changes nothing. Exit code 1 when something is missing to run on this machine, or to deploy a stage that is named.
 */
async function doctor(namedStage: string | undefined, region: string): Promise<boolean> {
  const stage = namedStage ?? 'dev';
  const [machine, providers] = await Promise.all([
    checkMachine(ROOT, readPorts(process.env)),
    readProviders(ROOT, stage),
  ]);
  print('To run on this machine', machine);
  const chosen = checkProviders(providers, stage);
  const account = [checkRegion(region, process.env['AWS_REGION']), ...chosen];
  account.push(...(await checkAccount(stage, region, providers)));
  print(`To deploy stage ${stage}`, account);
  print('To look at yourself', byHand(region));
  const needed = namedStage === undefined ? machine : [...machine, ...account];
  return !needed.some(({ status }) => status === 'missing');
}

async function checkAccount(stage: string, region: string, providers: Providers): Promise<Finding[]> {
  const clients = createClients(region);
  const credentials = await checkCredentials(clients);
  if (credentials.status !== 'ok')
    return [
      credentials,
      unknown('Permissions, quotas, stack and secrets', 'They can be asked for once there are credentials.'),
    ];
  return [
    credentials,
    ...(await checkAccess(clients)),
    ...(await checkDeployment(clients, stage, providers)),
    ...(await tryProviders(clients, { stage, providers })),
    ...(await checkSenders(await readSenders(ROOT, stage), clients)),
  ];
}

function print(title: string, findings: readonly Finding[]): void {
  console.log(`\n${title}\n${findings.map(inWords).join('\n')}`);
}

try {
  const { values } = parseArgs({ options: { stage: { type: 'string' }, region: { type: 'string' } } });
  process.exitCode = (await doctor(values.stage, regionOf(process.env, values.region))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

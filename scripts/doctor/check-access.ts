import { ListStacksCommand } from '@aws-sdk/client-cloudformation';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { ListBotsCommand } from '@aws-sdk/client-lex-models-v2';
import { DescribeParametersCommand } from '@aws-sdk/client-ssm';
import { askAws, type Reply } from './ask-aws.ts';
import type { Clients } from './clients.ts';
import { type Finding, missing, ok, unknown } from './finding.ts';

/** A new account may run only ten functions at once; a turn runs two, one inside the other. */
const FEW_CONCURRENT_FUNCTIONS = 100;
/** https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const MOST_BOTS = 100;

interface Probe {
  readonly action: string;
  /** Calls it, and tells what the answer shows beside the permission. */
  readonly ask: (clients: Clients) => Promise<Finding[]>;
}

/** Harmless calls, one for each service that a deployment works with. */
const PROBES: readonly Probe[] = [
  {
    action: 'cloudformation:ListStacks',
    ask: ({ cloudFormation }) => cloudFormation.send(new ListStacksCommand({})).then(() => []),
  },
  {
    action: 'dynamodb:ListTables',
    ask: ({ dynamoDb }) => dynamoDb.send(new ListTablesCommand({ Limit: 1 })).then(() => []),
  },
  {
    action: 'ssm:DescribeParameters',
    ask: ({ ssm }) => ssm.send(new DescribeParametersCommand({ MaxResults: 1 })).then(() => []),
  },
  { action: 'lambda:GetAccountSettings', ask: (clients) => lambdaQuota(clients) },
  { action: 'lex:ListBots', ask: (clients) => lexQuota(clients) },
];

export async function checkAccess(clients: Clients): Promise<Finding[]> {
  const findings = await Promise.all(
    PROBES.map(async ({ action, ask }) => judge(action, await askAws(() => ask(clients)))),
  );
  return findings.flat();
}

function judge(action: string, reply: Reply<Finding[]>): Finding[] {
  switch (reply.kind) {
    case 'answered':
      return [ok(`Allowed: ${action}`), ...reply.answer];
    case 'refused':
      return [missing(`Refused: ${action} (${reply.errorName})`, `Ask your administrator: ${reply.message}`)];
    case 'unreachable':
      return [unknown(action, `AWS can't be reached from here: ${reply.message}`)];
  }
}

async function lambdaQuota({ lambda }: Clients): Promise<Finding[]> {
  const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
  const atOnce = AccountLimit?.ConcurrentExecutions ?? 0;
  if (atOnce >= FEW_CONCURRENT_FUNCTIONS) return [ok(`Lambda quota: ${atOnce} functions at once`)];
  return [
    unknown(
      `Lambda quota: ${atOnce} functions at once`,
      'Each customer’s turn takes two. Ask for more in the Service Quotas console before opening the shop.',
    ),
  ];
}

async function lexQuota({ lex }: Clients): Promise<Finding[]> {
  const { botSummaries = [] } = await lex.send(new ListBotsCommand({ maxResults: 1_000 }));
  const what = `Lex quota: ${botSummaries.length} of ${MOST_BOTS} bots in use`;
  return [
    botSummaries.length < MOST_BOTS
      ? ok(what)
      : missing(what, 'Delete a bot, or ask for more in the Service Quotas console.'),
  ];
}

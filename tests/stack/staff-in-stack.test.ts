import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { nowEpochSeconds } from '#platform/clock';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { signStaffToken } from '../../scripts/shared/sign-staff-token.ts';
import { aCase } from '../support/a-case.ts';
import { ROOT } from './support/run-program.ts';

const FunctionName = 'smart-commerce-local-staffApi';
const FIGURES = ['figures', 'paths', 'experiments'];
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const lambda = new LambdaClient();
afterAll(() => {
  client.destroy();
  lambda.destroy();
});

async function ask(method: string, path: string, token: string) {
  const event = {
    rawPath: `/staff/api${path}`,
    requestContext: { http: { method } },
    headers: { authorization: `Bearer ${token}` },
  };
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  const { statusCode, body } = JSON.parse(Payload!.transformToString()) as { statusCode: number; body: string };
  return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
}

it('lets the team work in the stack as deployed, and nobody else', async () => {
  const now = nowEpochSeconds();
  const caseId = `STAFF-${now}`;
  const cases = createDynamoCaseRepository(client, 'smart-commerce-local-cases');
  await cases.open(aCase({ caseId, dueAtEpochSeconds: now, expiresAtEpochSeconds: now + 3600 }));
  const { staffSigningKey, shopSigningKey } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const name = `ada-${now}`;
  const token = await signStaffToken({ name }, now, staffSigningKey);

  expect(await ask('POST', `/cases/${caseId}/take`, token)).toEqual({ status: 200, body: { state: 'assigned' } });
  expect(await ask('GET', `/cases/${caseId}`, token)).toMatchObject({ body: { case: { assignee: { name } } } });
  for (const list of ['cases', 'leads', 'dead-letters', 'consents', 'erasures', ...FIGURES])
    expect({ list, ...(await ask('GET', `/${list}`, token)) }).toMatchObject({ list, status: 200 });
  const ofTheShop = await signStaffToken({ name }, now, shopSigningKey);
  expect(await ask('GET', `/cases/${caseId}`, ofTheShop)).toMatchObject({ status: 401 });

  const query = new QueryCommand({
    TableName: 'smart-commerce-local-events',
    KeyConditionExpression: '#aggregate = :who',
    ExpressionAttributeNames: { '#aggregate': 'aggregate' },
    ExpressionAttributeValues: { ':who': `STAFF#local-${name}` },
  });
  const acts = ((await client.send(query)).Items ?? []).map(({ data }) => (data as { act: string }).act);
  expect(acts.sort()).toEqual(
    [
      'take-case',
      'view-case',
      'list-cases',
      'list-leads',
      'list-dead-letters',
      'list-consents',
      'list-erasures',
      ...FIGURES.map((what) => `view-${what}`),
    ].sort(),
  );
});

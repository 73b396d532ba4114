import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { expect, test } from '@jest/globals';
import { createReadStackOutputs } from '../../../../scripts/sync-bot/target/read-stack-outputs.ts';

const answering = (answer: Promise<unknown>) =>
  createReadStackOutputs({ send: (() => answer) as CloudFormationClient['send'] });

test('reads the outputs by name', async () => {
  const Outputs = [{ OutputKey: 'BotRoleArn', OutputValue: 'arn:role', Description: 'The role' }];

  expect(await answering(Promise.resolve({ Stacks: [{ Outputs }] }))('smart-commerce-dev')).toEqual({
    BotRoleArn: 'arn:role',
  });
});

test('finds nothing in a stack that does not exist', async () => {
  const error = new Error('Stack with id smart-commerce-dev does not exist');

  expect(await answering(Promise.reject(error))('smart-commerce-dev')).toEqual({});
});

test('says which stack it could not read', async () => {
  const error = Object.assign(new Error('not authorized'), { name: 'AccessDenied' });

  await expect(answering(Promise.reject(error))('smart-commerce-dev')).rejects.toThrow(
    'Could not read the stack smart-commerce-dev: AccessDenied: not authorized',
  );
});

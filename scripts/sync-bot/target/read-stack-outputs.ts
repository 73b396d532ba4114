import { DescribeStacksCommand, type CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { reasonOf, SyncBotError } from '../errors.ts';
import type { ReadStackOutputs } from './deployment-facts.ts';

export function createReadStackOutputs(cloudFormation: Pick<CloudFormationClient, 'send'>): ReadStackOutputs {
  return async (stackName) => {
    try {
      const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stackName }));
      const outputs = Stacks[0]?.Outputs ?? [];
      return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
    } catch (error) {
      // CloudFormation has no error of its own for a stack that isn't there.
      if (error instanceof Error && error.message.includes('does not exist')) return {};
      throw new SyncBotError('aws', `Could not read the stack ${stackName}: ${reasonOf(error)}`, { cause: error });
    }
  };
}

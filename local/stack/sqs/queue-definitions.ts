import type { QueueAttributes } from './queue-settings.ts';

export interface QueueDefinition {
  readonly name: string;
  readonly attributes: QueueAttributes;
  /** The queue that takes what can't be worked off. */
  readonly deadLetters?: { readonly queueName: string; readonly maxReceiveCount: number };
}

interface Resource {
  readonly Type?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}
type Resources = Readonly<Record<string, Resource>>;

const NUMBERS = ['VisibilityTimeout', 'MessageRetentionPeriod', 'DelaySeconds', 'ReceiveMessageWaitTimeSeconds'];

/** The queues among CloudFormation resources. */
export function queueDefinitions(resources: Readonly<Record<string, unknown>>): QueueDefinition[] {
  const all = resources as Resources;
  return Object.entries(all)
    .filter(([, { Type }]) => Type === 'AWS::SQS::Queue')
    .map(([id, { Properties = {} }]) => ({
      name: queueName(all, id),
      attributes: Object.fromEntries(
        NUMBERS.filter((name) => Properties[name] !== undefined).map((name) => [name, String(Properties[name])]),
      ),
      ...deadLettersOf(all, Properties['RedrivePolicy']),
    }));
}

/** The name of the queue with a logical id. */
export function queueName(resources: Readonly<Record<string, unknown>>, id: string): string {
  const name = (resources as Resources)[id]?.Properties?.['QueueName'];
  if (typeof name !== 'string')
    throw new Error(`Queue ${id} has no plain QueueName: local runs and functions need one.`);
  return name;
}

function deadLettersOf(resources: Resources, policy: unknown): Pick<QueueDefinition, 'deadLetters'> {
  if (policy === undefined) return {};
  const { deadLetterTargetArn, maxReceiveCount } = policy as {
    deadLetterTargetArn: { readonly 'Fn::GetAtt': readonly [string, string] };
    maxReceiveCount: number;
  };
  return { deadLetters: { queueName: queueName(resources, deadLetterTargetArn['Fn::GetAtt'][0]), maxReceiveCount } };
}

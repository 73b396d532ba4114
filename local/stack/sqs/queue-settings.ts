import { invalidValue, SqsRefusal } from './sqs-refusal.ts';

/** What a queue is set to; times in seconds. */
export interface QueueSettings {
  readonly visibilityTimeout: number;
  readonly retention: number;
  readonly delay: number;
  readonly receiveWait: number;
  readonly redrive?: RedrivePolicy;
}

interface RedrivePolicy {
  readonly deadLetterTargetArn: string;
  /** How often a message is received before it goes to the dead letters. */
  readonly maxReceiveCount: number;
}

/** Names in the API, with SQS' own defaults and limits. */
const NUMBERS = {
  visibilityTimeout: { name: 'VisibilityTimeout', usual: 30, least: 0, most: 43_200 },
  retention: { name: 'MessageRetentionPeriod', usual: 345_600, least: 60, most: 1_209_600 },
  delay: { name: 'DelaySeconds', usual: 0, least: 0, most: 900 },
  receiveWait: { name: 'ReceiveMessageWaitTimeSeconds', usual: 0, least: 0, most: 20 },
} as const;

/** Settings that change nothing here. */
const IGNORED = ['KmsMasterKeyId', 'SqsManagedSseEnabled', 'Policy', 'RedriveAllowPolicy', 'MaximumMessageSize'];

export type QueueAttributes = Readonly<Record<string, string>>;

/** @throws SqsRefusal for what SQS would refuse, or the stand-in lacks */
export function readSettings(attributes: QueueAttributes): QueueSettings {
  const known = [...Object.values(NUMBERS).map(({ name }) => name as string), 'RedrivePolicy', ...IGNORED];
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SqsRefusal('InvalidAttributeName', `Unknown Attribute ${unknown}.`);

  const redrive = attributes['RedrivePolicy'];
  return {
    visibilityTimeout: readNumber(attributes, 'visibilityTimeout'),
    retention: readNumber(attributes, 'retention'),
    delay: readNumber(attributes, 'delay'),
    receiveWait: readNumber(attributes, 'receiveWait'),
    ...(redrive && { redrive: readRedrive(redrive) }),
  };
}

export function writeSettings({ redrive, ...numbers }: QueueSettings): QueueAttributes {
  const written = Object.entries(numbers).map(([key, value]) => [
    NUMBERS[key as keyof typeof NUMBERS].name,
    String(value),
  ]);
  return {
    ...Object.fromEntries(written),
    ...(redrive && { RedrivePolicy: JSON.stringify(redrive) }),
  } as QueueAttributes;
}

function readNumber(attributes: QueueAttributes, key: keyof typeof NUMBERS): number {
  const { name, usual, least, most } = NUMBERS[key];
  const value = Number(attributes[name] ?? usual);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalidValue(name, attributes[name]);
}

function readRedrive(written: string): RedrivePolicy {
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(written) as Partial<Record<string, unknown>>;
  const most = Number(maxReceiveCount);
  if (typeof deadLetterTargetArn === 'string' && Number.isInteger(most) && most >= 1 && most <= 1000)
    return { deadLetterTargetArn, maxReceiveCount: most };
  throw invalidValue('RedrivePolicy', written);
}

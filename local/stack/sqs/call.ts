import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';
import { invalidValue, SqsRefusal } from './sqs-refusal.ts';

export type Input = Readonly<Record<string, unknown>>;

/** What an operation works with. */
export interface Call {
  readonly queues: Queues;
  readonly input: Input;
  /** Of the stand-in, without a slash at the end. */
  readonly url: string;
  readonly now: () => number;
  /** Ends waiting when the stand-in stops. */
  readonly signal: AbortSignal;
}

export type Operation = (call: Call) => object | Promise<object>;

export const queueOf = ({ queues, input }: Pick<Call, 'queues' | 'input'>): Queue =>
  queues.at(textOf(input, 'QueueUrl'));

export function textOf(input: Input, member: string): string {
  const value = input[member];
  if (typeof value === 'string' && value !== '') return value;
  throw new SqsRefusal('MissingParameter', `The request must contain the parameter ${member}.`);
}

/** @param range least and most that SQS takes */
export function numberOf(input: Input, member: string, [least, most]: readonly [number, number]): number | undefined {
  const value = input[member];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalidValue(member, value);
}

/** Whoever asks for `All` or by name gets an attribute, nobody else. */
export function asked<Value>(
  names: unknown,
  attributes: Readonly<Record<string, Value>>,
): Record<string, Value> | undefined {
  const wanted = (names ?? []) as readonly string[];
  const found = Object.entries(attributes).filter(([name]) => wanted.includes('All') || wanted.includes(name));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

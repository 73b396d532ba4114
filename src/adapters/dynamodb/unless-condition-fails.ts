import { callDynamo } from './errors.ts';

/** Runs a conditional write; undefined when its condition doesn't hold, and nothing is written then. */
export async function unlessConditionFails<T>(operation: string, write: () => Promise<T>): Promise<T | undefined> {
  const notSo = 'ConditionalCheckFailedException';
  try {
    return await callDynamo(operation, write, [notSo]);
  } catch (error) {
    if (error instanceof Error && error.name === notSo) return undefined;
    throw error;
  }
}

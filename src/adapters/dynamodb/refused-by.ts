import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { callDynamo } from './errors.ts';
import { readImage } from './read-image.ts';

/**
 * Runs a conditional write that asks for the old item should it be refused.
 *
 * @returns undefined when it was written, else the item that stands against it
 */
export async function refusedBy(operation: string, write: () => Promise<unknown>): Promise<unknown> {
  try {
    await callDynamo(operation, write, ['ConditionalCheckFailedException']);
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return readImage(error.Item ?? {});
    throw error;
  }
}

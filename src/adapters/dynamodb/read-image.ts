import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

/** An item as a table's stream shows it, in the form that the item readers take. */
export const readImage = (image: unknown): unknown => unmarshall(image as Record<string, AttributeValue>);

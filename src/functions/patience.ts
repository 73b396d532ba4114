import { setTimeout as delay } from 'node:timers/promises';
import type { Patience } from '#adapters/dynamodb/retry-conflicts';

/** How functions wait before a transaction that collided with another one is tried again. */
export const PATIENCE: Patience = { delay, random: Math.random };

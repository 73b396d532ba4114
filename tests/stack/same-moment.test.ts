import { describe, expect, it } from '@jest/globals';
import { answers, startDynamoDbLocal } from '../../local/stack/dynamodb/start-dynamodb-local.ts';
import { findFreePort } from '../../local/stack/ports/find-free-port.ts';
import { takenMeanwhile } from '../../local/stack/ports/taken-meanwhile.ts';
import { freePorts, runNode, SLS } from './support/run-program.ts';

describe('two starts in the same moment', () => {
  it('give DynamoDB Local to one, and the other does not take it for its own', async () => {
    const port = await findFreePort();

    const starts = await Promise.allSettled([startDynamoDbLocal({ port }), startDynamoDbLocal({ port })]);

    const [won] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    const lost = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason as Error] : []));
    expect(lost).toEqual([takenMeanwhile('dynamoDbLocal', port)]);
    expect(await answers(won!.url)).toBe(true);
    await won!.stop();
  }, 30_000);

  it('leave at most one stack, and tell the other plainly that a port is taken', async () => {
    const ports = await freePorts();
    const starts = [runNode([SLS, 'offline', 'start'], ports), runNode([SLS, 'offline', 'start'], ports)];

    const first = await Promise.race(
      starts.map(async (start) => {
        await start.ended;
        return start;
      }),
    );

    expect(await first.ended).toBe(1);
    expect(first.output()).toMatch(/has meanwhile taken port|Another program is using/);
    expect(first.output()).not.toMatch(/EADDRINUSE|\n\s+at /);
    for (const { child, ended } of starts) {
      child.kill('SIGKILL');
      await ended;
    }
  }, 60_000);
});

import { describe, expect, test } from '@jest/globals';
import { waitUntil } from '../../../../scripts/sync-bot/apply/wait-until.ts';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

describe('waitUntil', () => {
  test('asks often at first, then seldom, and says so while it lasts', async () => {
    const pauses: number[] = [];
    const lines: string[] = [];
    const states = [...Array<string>(20).fill('Building'), 'Built'];

    const state = await waitUntil({
      what: 'the build',
      read: () => Promise.resolve(states.shift() ?? ''),
      isDone: (status) => status === 'Built',
      sleep: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
      say: (line) => lines.push(line),
    });

    expect(state).toBe('Built');
    expect(pauses[0]).toBe(50);
    expect(Math.max(...pauses)).toBe(5000);
    expect(lines).toEqual([expect.stringMatching('still waiting for the build')]);
  });

  test('gives up after its time', async () => {
    const waiting = waitUntil({
      what: 'the build',
      read: () => Promise.resolve('Building'),
      isDone: () => false,
      sleep: () => Promise.resolve(),
      timeoutSeconds: 60,
    });

    await expect(waiting).rejects.toThrow('Gave up waiting for the build after 60 s');
  });

  test('lets an error through at once', async () => {
    const waiting = waitUntil({
      what: 'the build',
      read: () => Promise.reject(named('AccessDeniedException')),
      isDone: () => true,
      sleep: () => Promise.resolve(),
    });

    await expect(waiting).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

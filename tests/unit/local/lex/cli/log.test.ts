import { describe, expect, test } from '@jest/globals';
import type { LogForm } from '../../../../../local/lex/cli/log.ts';
import { createLogWriter } from '../../../../../local/lex/cli/log.ts';

const NOON = new Date(2025, 2, 5, 12, 0, 0);

const written = (form: LogForm, entry: object): string => {
  const lines: string[] = [];
  createLogWriter(
    form,
    (line) => lines.push(line),
    () => NOON,
  )({ ...entry });
  return lines.join('\n');
};

describe('createLogWriter', () => {
  test('writes one JSON object a line, with time, level and event', () => {
    expect(JSON.parse(written('json', { event: 'turn', score: 1 }))).toEqual({
      time: NOON.toISOString(),
      level: 'info',
      event: 'turn',
      score: 1,
    });
  });

  test.each([
    [{ event: 'internal-error' }, 'error'],
    [{ event: 'hook-failed' }, 'error'],
    [{ event: 'call-failed', status: 500 }, 'error'],
    [{ event: 'call-failed', status: 404 }, 'info'],
  ])('gives %j the level %s', (entry, level) => {
    expect(JSON.parse(written('json', entry))).toMatchObject({ level });
  });

  test('writes short text: the message if there is one, else the event and what is known', () => {
    expect(written('text', { event: 'listening', message: 'It listens.', port: 1 })).toBe('12:00:00 It listens.');
    expect(written('text', { event: 'turn', intent: 'Help', slotToElicit: undefined, score: 0.5 })).toBe(
      '12:00:00 turn intent=Help score=0.5',
    );
  });
});

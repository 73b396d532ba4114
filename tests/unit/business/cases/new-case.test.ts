import { describe, expect, it } from '@jest/globals';
import { CASE_KINDS, CASE_POLICY, newCase, TRANSCRIPT_LIMITS, UNHAPPY_DUE_SECONDS } from '#business/cases/index';
import { anOpening, OPENED } from '../../../support/a-case.ts';

describe('a new case', () => {
  it.each(CASE_KINDS)('is open, and due and kept as a %s is', (kind) => {
    const opening = anOpening({ kind });

    expect(newCase(opening, 'K7M2', OPENED)).toEqual({
      ...opening,
      caseId: 'K7M2',
      state: 'open',
      openedAtEpochSeconds: OPENED,
      dueAtEpochSeconds: OPENED + CASE_POLICY[kind].due,
      expiresAtEpochSeconds: OPENED + CASE_POLICY[kind].kept,
    });
  });

  it.each(CASE_KINDS)('of an unhappy customer is due within the hour: %s', (kind) => {
    expect(newCase(anOpening({ kind, mood: 'negative' }), 'K7M2', OPENED).dueAtEpochSeconds).toBeLessThanOrEqual(
      OPENED + UNHAPPY_DUE_SECONDS,
    );
  });

  it('is due long before it is removed', () => {
    for (const { due, kept } of Object.values(CASE_POLICY)) expect(kept).toBeGreaterThan(7 * due);
  });

  it.each([TRANSCRIPT_LIMITS.lines - 1, TRANSCRIPT_LIMITS.lines, TRANSCRIPT_LIMITS.lines + 1])(
    'keeps the last lines of a conversation of %i',
    (length) => {
      const transcript = Array.from({ length }, (_, index) => ({ who: 'customer' as const, text: `line ${index}` }));

      expect(newCase(anOpening({ transcript }), 'K7M2', OPENED).transcript).toEqual(
        transcript.slice(length > TRANSCRIPT_LIMITS.lines ? 1 : 0),
      );
    },
  );

  it('cuts a line that is longer than a message can be', () => {
    const transcript = [{ who: 'bot' as const, text: 'x'.repeat(TRANSCRIPT_LIMITS.characters + 1) }];

    const [line] = newCase(anOpening({ transcript }), 'K7M2', OPENED).transcript;

    expect(line?.text).toHaveLength(TRANSCRIPT_LIMITS.characters);
  });
});

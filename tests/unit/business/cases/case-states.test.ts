import { describe, expect, it } from '@jest/globals';
import { CASE_STATES, CASE_TRANSITIONS, type CaseState, FIRST_CASE_STATE, mayMove } from '#business/cases/index';

describe('the states of a case', () => {
  it('lead to known states only, and never to themselves', () => {
    expect(Object.keys(CASE_TRANSITIONS).sort()).toEqual([...CASE_STATES].sort());
    for (const [from, next] of Object.entries(CASE_TRANSITIONS)) {
      expect(CASE_STATES).toEqual(expect.arrayContaining([...next]));
      expect(next).not.toContain(from);
    }
  });

  it('can all be reached from the first', () => {
    const reached = new Set<CaseState>([FIRST_CASE_STATE]);
    for (const state of reached) for (const next of CASE_TRANSITIONS[state]) reached.add(next);

    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });

  it('end with closed alone', () => {
    expect(CASE_STATES.filter((state) => CASE_TRANSITIONS[state].length === 0)).toEqual(['closed']);
  });

  it('move where the table says, and nowhere else', () => {
    expect(mayMove('open', 'solved')).toBe(true);
    expect(mayMove('solved', 'open')).toBe(true);
    expect(mayMove('solved', 'assigned')).toBe(false);
    expect(mayMove('closed', 'open')).toBe(false);
    expect(mayMove('open', 'open')).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import { differences } from '../../../../scripts/sync-bot/plan/differences.ts';

describe('differences', () => {
  test('is empty for members that are absent, empty or at their default', () => {
    const there = { description: '', inputContexts: [], kendra: {}, prompt: { allowInterrupt: true, maxRetries: 2 } };

    expect(differences({ prompt: { maxRetries: 2 } }, there)).toEqual([]);
  });

  test('names the member, two levels deep', () => {
    const wanted = { closing: { active: true, response: { groups: [{ text: 'Bye' }] } }, name: 'A' };
    const there = { closing: { active: true, response: { groups: [{ text: 'Goodbye' }] } }, name: 'A' };

    expect(differences(wanted, there)).toEqual(['closing.response']);
  });

  test('sees that something was switched off', () => {
    expect(differences({ hook: { active: false } }, { hook: { active: true } })).toEqual(['hook.active']);
  });

  test('sees a stage that says nothing more than that it is active', () => {
    expect(differences({ closing: { active: true } }, {})).toEqual(['closing']);
  });

  test('does not mind the order of utterances, values and synonyms', () => {
    expect(differences({ sampleUtterances: ['a', 'b'] }, { sampleUtterances: ['b', 'a'] })).toEqual([]);
  });

  test('does not mind whether a log group is named with its streams', () => {
    const arn = 'arn:aws:logs:eu-west-1:123456789012:log-group:lex';

    expect(differences({ cloudWatchLogGroupArn: `${arn}:*` }, { cloudWatchLogGroupArn: arn })).toEqual([]);
  });

  test('minds the order of messages', () => {
    expect(differences({ variations: ['a', 'b'] }, { variations: ['b', 'a'] })).toEqual(['variations']);
  });
});

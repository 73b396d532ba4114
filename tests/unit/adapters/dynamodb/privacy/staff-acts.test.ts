import { describe, expect, it } from '@jest/globals';
import { EVENT_RULES } from '#adapters/dynamodb/privacy/event-rules';
import { CASE_RULES } from '#adapters/dynamodb/privacy/case-rules';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { NO_TRAIL } from '#business/privacy/index';
import { auditEntry } from '#business/staff/index';
import { aCase, OPENED } from '../../../../support/a-case.ts';

const ADA = { staffId: 'u-ada', name: 'ada' };
const trail = { ...NO_TRAIL, people: ['person-maria'] };
const REPLACEMENT = { trail, standIn: 'erased-1', nowEpochSeconds: OPENED };

const actOn = (kind: 'LEAD' | 'CASE', key: string) =>
  toEventItem(auditEntry(ADA, { act: 'view-lead', record: { kind, key } }, 'E-1', OPENED));

/** The first rule that an item is of, as the erasure finds it. */
const ruleOf = (item: Record<string, unknown>) => EVENT_RULES.find(({ isKind }) => isKind(item))!;

describe('what the team did, when a person is erased', () => {
  it('stays, without whose record it was', () => {
    const item = actOn('LEAD', 'person-maria');
    const { isOf, becomes } = ruleOf(item);

    expect(isOf?.(item, trail)).toBe(true);
    const left = typeof becomes === 'function' ? becomes(item, REPLACEMENT) : becomes;
    expect(left).toEqual({ ...item, data: { staffId: 'u-ada', act: 'view-lead', record: 'LEAD#erased-1' } });
  });

  it('is told to the person without who it was', () => {
    const item = actOn('LEAD', 'person-maria');
    const { exported } = ruleOf(item);

    const told = typeof exported === 'function' ? exported(item) : exported;
    expect(JSON.stringify(told)).toContain('view-lead');
    expect(JSON.stringify(told)).not.toContain('u-ada');
  });

  it.each([actOn('LEAD', 'person-omar'), actOn('CASE', 'person-maria')])('is another’s business: %#', (item) => {
    expect(ruleOf(item).isOf?.(item, trail)).toBe(false);
  });
});

it('leaves no note of the team on a case of who was erased', () => {
  const item = { ...aCase({ notes: [{ by: ADA, atEpochSeconds: OPENED, text: 'Maria called' }] }) };
  const becomes = CASE_RULES[0]?.becomes;

  const left = typeof becomes === 'function' ? becomes(item, REPLACEMENT) : becomes;
  expect(JSON.stringify(left)).not.toContain('Maria');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '#business/identity/index';
import { ORDER_NUMBER_MAX_DIGITS, ORDER_NUMBER_MIN_DIGITS, parseOrderNumber } from '#business/orders/index';
import { parseEmailAddress } from '#business/customers/index';
import { EN_US } from '#conversation/messages/en-us';
import { isMessageKey, renderEnUs } from '#conversation/messages/index';
import { type Message, type MessageKey, message } from '#conversation/turn/index';
import { HOW_TO_UPDATE, readGolden } from './golden-file.ts';
import { SAMPLES } from '../../../support/message-samples.ts';

const SRC = join(import.meta.dirname, '../../../../src');
const GOLDEN = join(import.meta.dirname, 'en-us.golden.txt');

const keys = Object.keys(EN_US) as MessageKey[];
const render = (key: MessageKey) => renderEnUs({ key, params: SAMPLES[key] } as Message);

/** What stands on a button. */
const isLabel = (key: MessageKey) => key.startsWith('choice.');
/** What stands on a card beside what is said. */
const isOnCard = (key: MessageKey) => key.startsWith('card.');

describe('the texts', () => {
  it(`are those of the golden file (${HOW_TO_UPDATE})`, () => {
    const rendered = keys.map((key) => `${key}\n  ${render(key)}\n`).join('\n');

    expect(rendered).toBe(readGolden(GOLDEN, rendered));
  });

  it.each(keys)('fit into a message of Lex: %s', (key) => {
    const text = render(key);

    expect(text.length).toBeGreaterThanOrEqual(1);
    expect(text.length).toBeLessThanOrEqual(1024);
  });

  it.each(keys.filter((key) => !isLabel(key) && !isOnCard(key)))('are whole sentences without gaps: %s', (key) => {
    expect(render(key)).toMatch(/^\S.*[.?!]$/s);
    expect(render(key)).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\s[.,?!]/);
  });

  it.each(keys.filter(isLabel))('are short enough for a button: %s', (key) => {
    expect(render(key)).toMatch(/^\S.{0,48}\S$/);
  });

  it('are found by key, and no others', () => {
    expect(keys.every(isMessageKey)).toBe(true);
    expect(['', 'checkOrderStatus', 'toString', '__proto__'].some(isMessageKey)).toBe(false);
  });
});

/** Put together in the code from an order's status or a courtesy, so that they stand nowhere as a whole. */
const COMPOSED: readonly MessageKey[] = [
  'checkOrderStatus.placed',
  'checkOrderStatus.preparing',
  'courtesy.greeting',
  'courtesy.thanks',
  'courtesy.pleased',
  'courtesy.accepted',
  'courtesy.declined',
  'courtesy.robot',
  'courtesy.praise',
  'courtesy.name',
  'talkToAgent.stands',
  'talkToAgent.added',
  ...keys.filter((key) => key.startsWith('shop.')),
];

it('are all said somewhere', () => {
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/messages.en-us[\w-]*\.ts$/.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');

  const unsaid = keys.filter((key) => !code.includes(`'${key}'`) && !COMPOSED.includes(key));

  expect(unsaid).toEqual([]);
});

describe('what the texts promise', () => {
  const unclearNumber = renderEnUs(message('slots.orderNumberUnclear'));
  const unclearEmail = renderEnUs(message('slots.emailUnclear'));

  it('states the number of digits that are taken', () => {
    expect(unclearNumber).toContain(`has ${ORDER_NUMBER_MIN_DIGITS} to ${ORDER_NUMBER_MAX_DIGITS} digits`);
  });

  it('gives examples that are taken', () => {
    const number = /for example (\d+)/.exec(unclearNumber)?.[1] ?? '';
    const email = /the form (\S+@\S+?)\.(?:\s|$)/.exec(unclearEmail)?.[1] ?? '';

    expect(parseOrderNumber(number)).toMatchObject({ ok: true });
    expect(parseEmailAddress(email)).toMatchObject({ ok: true });
  });

  it('says nothing of how many attempts are left', () => {
    const miss = renderEnUs(message('identity.noMatch'));

    expect(miss).not.toMatch(new RegExp(`\\b(${LIMITS.session.codeAfter}|one|two|three|attempts?|left)\\b`));
  });

  it.each(['identity.noMatch', 'identity.locked'] as const)('says in %s nothing of which part was wrong', (key) => {
    expect(render(key)).toContain('that number and email address together');
    expect(render(key)).not.toMatch(/wrong|doesn't exist|no such|locked/i);
  });

  it('says that the bot is a bot', () => {
    expect(renderEnUs(message('conversation.introduction'))).toContain('automated assistant');
  });
});

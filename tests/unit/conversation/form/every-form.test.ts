import { describe, expect, it } from '@jest/globals';
import type { Form } from '#conversation/form/form';
import type { Standing } from '#conversation/identity/standing';
import { renderEnUs } from '#conversation/messages/index';
import { type Known, message } from '#conversation/turn/index';
import { SLOT_NAMES } from '#generated/bot';
import { aMemory, anIdentity, aTask, known } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { judge } from './a-form-turn.ts';
import { CALLBACK, EVERY_FORM, ORDER, PRODUCTS, RETURN, SIGN_UP } from './every-form.ts';

const identity = anIdentity();
const VALUES: Readonly<Record<string, string>> = {
  OrderNumber: '12345',
  CustomerEmail: 'john.doe@email.com',
  ReturnItem: 'headphones',
  ReturnReason: 'Defective',
  Resolution: 'Refund',
  ProductCategory: 'Electronics',
  InterestCategory: 'Electronics',
  Budget: '50',
  CustomerFirstName: 'John',
  CustomerLastName: 'Smith',
  ContactPreference: 'SMS',
  CustomerPhone: '+12065550123',
  CallbackDate: '2026-03-10',
  CallbackTime: '15:30',
  CallbackTimeZone: 'America/New_York',
  CallbackTopic: 'a return',
  BookingCode: 'K7M2-9QX4-TB3D',
};
const STRANGER: Standing = { kind: 'anonymous' };
const verified = { kind: 'verified', identity } as const;

/** The form's next turn when so much is known. */
function next(form: Form, filled: Readonly<Record<string, Known>>, standing: Standing = verified) {
  const { intent } = form;
  const task = aTask({ intent, filled, asked: { slot: form.slots[0]?.slot ?? '' } });
  return judge(form, aTurn({ intent, slots: {}, memory: aMemory({ task }) }), standing);
}

/** The slots that are asked for, one after the other, each answered. */
function asked(form: Form, answers: Readonly<Record<string, string>> = VALUES): readonly string[] {
  const order: string[] = [];
  const filled: Record<string, Known> = {};
  for (let { move } = next(form, filled, STRANGER); move.kind === 'elicit'; { move } = next(form, filled, STRANGER)) {
    order.push(move.slot);
    filled[move.slot] = known(answers[move.slot] ?? '');
  }
  return order;
}

describe('the order of the questions', () => {
  it.each<[Form, readonly string[]]>([
    [ORDER, ['OrderNumber', 'CustomerEmail']],
    [RETURN, ['OrderNumber', 'CustomerEmail', 'ReturnItem', 'ReturnReason', 'Resolution']],
    [PRODUCTS, ['ProductCategory', 'Budget']],
    [
      SIGN_UP,
      [
        'CustomerFirstName',
        'CustomerLastName',
        'InterestCategory',
        'ContactPreference',
        'CustomerEmail',
        'CustomerPhone',
      ],
    ],
    [CALLBACK, ['CallbackDate', 'CallbackTime', 'CustomerPhone', 'CallbackTimeZone']],
  ])('is its own: %j', (form, order) => {
    expect(asked(form)).toEqual(order);
  });

  it.each([ORDER, RETURN])('asks no address of the customer whose order it is known to be: %j', (form) => {
    expect(next(form, { OrderNumber: known('12345') }).move).not.toMatchObject({ slot: 'CustomerEmail' });
  });

  it.each([
    ['Email', false],
    ['Mail', false],
    ['SMS', true],
    ['Phone Call', true],
  ])('asks for the phone of somebody who likes %s best: %s', (preference, isAsked) => {
    expect(asked(SIGN_UP, { ...VALUES, ContactPreference: preference }).includes('CustomerPhone')).toBe(isAsked);
  });
});

describe.each(EVERY_FORM.map((form) => [form.intent, form] as const))('%s', (intent, form) => {
  const every = Object.fromEntries(form.slots.map(({ slot }) => [slot, known(VALUES[slot] ?? '')]));

  it('asks for slots that it has in the bot, proofs included', () => {
    const slots = [...form.slots, ...(form.proofs ?? [])].map(({ slot }) => slot);

    expect(slots.filter((slot) => !(SLOT_NAMES[intent] as readonly string[]).includes(slot))).toEqual([]);
  });

  it('begins with its own words', () => {
    const { say } = judge(form, aTurn({ intent, slots: {} }));

    expect(say).toEqual([form.start, message('question', { intent, slot: form.slots[0]?.slot ?? '', attempt: 0 })]);
  });

  it('has quick replies that it understands itself', () => {
    const odd = form.slots
      .filter(({ isOptional }) => !isOptional)
      .flatMap(({ choices = [], read }) =>
        choices.filter(({ says }) => read({ said: says, understood: says, readings: [] }) !== says),
      );

    expect(odd).toEqual([]);
  });

  it('reads back no address and no phone number in the clear', () => {
    const said = renderEnUs(form.readBack(VALUES));

    expect(said).not.toMatch(/john\.doe|email\.com|2065550|5550123/);
  });

  it(form.writes ? 'is read back, and pending under a nonce of its own' : 'is done once all is known', () => {
    const decision = next(form, every);

    if (!form.writes) {
      expect(decision.move).toEqual({ kind: 'proceed' });
      expect(decision).not.toHaveProperty('pending');
      return;
    }
    const values = Object.fromEntries(Object.entries(every).map(([slot, { value }]) => [slot, value]));
    expect(decision.move).toEqual({ kind: 'confirm', intent });
    expect(decision.say).toEqual([form.readBack(values)]);
    expect(decision.pending).toEqual({ readBack: form.readBack(values), values });
    expect(decision.memory.task).toMatchObject({ asked: 'yes', nonce: 'nonce-1', isOffered: false });
  });

  it('is read back when a value was guessed, whatever it does', () => {
    const [first] = form.slots;
    const guessed = { ...every, [first?.slot ?? '']: known(VALUES[first?.slot ?? ''] ?? '', 'guessed') };

    expect(next(form, guessed).move).toEqual({ kind: 'confirm', intent });
  });
});

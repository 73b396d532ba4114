import { describe, expect, test } from '@jest/globals';
import { questionOf } from '#business/consents/index';
import type { ConfirmedSignUp } from '#business/sign-ups/index';
import { ACME, createInMemorySignUps } from '../../../support/in-memory-sign-ups.ts';

const NOW = 1_773_068_400;
const text = (purpose: 'email' | 'profiling' | 'sale') => questionOf(purpose, { partners: [ACME] });

const aSignUp = (changes: Partial<ConfirmedSignUp> = {}): ConfirmedSignUp => ({
  ...{ conversationId: 'chat-1', cause: 'chat-1:nonce', firstName: 'Ada', lastName: 'Lovelace' },
  ...{ email: 'ada@example.com', preference: 'Email', interests: ['Books'], source: 'asked', isTheirs: true },
  answers: [
    { purpose: 'email', recipients: [], text: text('email'), isYes: true, channel: 'chat' },
    { purpose: 'profiling', recipients: [], text: text('profiling'), isYes: false, channel: 'chat' },
    { purpose: 'sale', recipients: [ACME], text: text('sale'), isYes: true, channel: 'chat' },
  ],
  ...changes,
});

const actsIn = ({ recorded }: ReturnType<typeof createInMemorySignUps>) =>
  recorded.map(({ purpose, act, recipients }) => [purpose, act, recipients]);

describe('signing up', () => {
  test('records each answer by itself: a yes to mail waits, and a sale names who may buy', async () => {
    const desk = createInMemorySignUps();

    await desk.signUp(aSignUp(), NOW);

    expect(actsIn(desk)).toEqual([
      ['email', 'requested', []],
      ['profiling', 'refused', []],
      ['sale', 'granted', ['acme']],
    ]);
    expect(desk.recorded[2]?.text.words).toContain('Acme Insurance');
  });

  test('is written once, however often it comes', async () => {
    const desk = createInMemorySignUps();

    const told = await Promise.all([desk.signUp(aSignUp(), NOW), desk.signUp(aSignUp(), NOW + 5)]);

    expect(desk.captured).toHaveLength(1);
    expect(desk.recorded).toHaveLength(3);
    expect(told[0]).toEqual(told[1]);
  });

  test.each(['capture', 'email', 'profiling', 'sale'])(
    'goes on where it stopped, after a crash before %s',
    async (at) => {
      let isDown = true;
      const desk = createInMemorySignUps({
        beforeWrite(what) {
          if (what === at && isDown) throw new Error('down');
        },
      });

      await expect(desk.signUp(aSignUp(), NOW)).rejects.toThrow('down');
      isDown = false;
      await desk.signUp(aSignUp(), NOW);

      expect(desk.captured).toHaveLength(1);
      expect(actsIn(desk).map(([purpose]) => purpose)).toEqual(['email', 'profiling', 'sale']);
    },
  );

  test('agrees to nothing, and refuses nothing, in the name of an address that was only typed', async () => {
    const desk = createInMemorySignUps();

    await desk.signUp(aSignUp({ isTheirs: false }), NOW);

    expect(actsIn(desk)).toEqual([['email', 'requested', []]]);
  });

  test('readmits who agrees to texts anew, and nobody whose number was only typed or who agrees to mail', async () => {
    const yes = { purpose: 'sms-and-calls', recipients: [], text: questionOf('sms-and-calls'), isYes: true } as const;
    const answers = [{ ...yes, channel: 'chat' } as const];
    const [theirs, typed, mail] = [createInMemorySignUps(), createInMemorySignUps(), createInMemorySignUps()];

    await theirs.signUp(aSignUp({ answers }), NOW);
    await typed.signUp(aSignUp({ answers, isTheirs: false }), NOW);
    await mail.signUp(aSignUp(), NOW);

    expect([theirs, typed, mail].map(({ readmitted }) => readmitted.size)).toEqual([1, 0, 0]);
  });

  test('records the refusal of a browser, whoever names the address', async () => {
    const desk = createInMemorySignUps();
    const refused = {
      purpose: 'sale',
      recipients: [],
      text: text('email'),
      isYes: false,
      channel: 'browser-signal',
    } as const;

    await desk.signUp(aSignUp({ isTheirs: false, answers: [refused] }), NOW);

    expect(actsIn(desk)).toEqual([['sale', 'refused', []]]);
  });
});

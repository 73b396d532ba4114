import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { captureOutput } from '../../support/captured-output.ts';
import { rightAnswer } from '../../support/bot-in-memory/right-answers.ts';
import { hold } from './hold.ts';
import { RUNS } from './runs.ts';
import { type Step, steps } from './steps.ts';

const session = 'session-john' as const;
const PROOFS = ['PaymentLastFour', 'DeliveryPostalCode', 'VerificationCode'];
/** Proofs as people say them, and what they say around them. */
const phrase = fc.constantFrom(
  '#',
  'it is #',
  'my code is # thanks',
  '# and where is my order?',
  'the last four are #!',
);
const heard = fc.constantFrom<Said['heard']>('answer', 'answer', 'miss', 'fallback', 'unclear');
const far = fc.constantFrom<readonly Step[]>(
  [{ does: 'begin', session, intent: 'ProcessReturn', answers: 5 }],
  [{ does: 'begin', session, intent: 'ProcessReturn', answers: 6 }],
  [{ does: 'begin', session, intent: 'CheckOrderStatus', answers: 1 }],
);
/** Anything but the proofs themselves, which the steps that answer rightly would give. */
const others = steps.map((all) => all.filter((one) => one.does === 'say' || one.does === 'wait'));

it('no proof that is said where one is asked for stays anywhere: memory, cases, logs, answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      far,
      fc.array(fc.tuple(phrase, heard), { minLength: 1, maxLength: 4 }),
      others,
      async (...drawn) => {
        const [begin, tries, then] = drawn;
        const kept: string[] = [];
        const given = new Set<string>();
        const { result: world, lines } = await captureOutput(async () => {
          const held = await hold(begin, () => undefined);
          for (const [words, how] of tries) {
            const asked = held.sessions[session].open?.asked;
            const slot = typeof asked === 'object' ? asked.slot : '';
            if (!PROOFS.includes(slot)) continue;
            const proof =
              slot === 'PaymentLastFour' ? '5309' : rightAnswer(slot, 'customer-john', held.bot.shop, session);
            given.add(proof);
            // Lex's own type keeps the digits of a number and the sign of nothing else.
            const { after, answers } = await held.say(session, {
              words: words.replace('#', proof),
              heard: how,
              understood: proof,
            });
            kept.push(JSON.stringify([after, answers]));
          }
          for (const step of then.map((one) => ({ ...one, session })))
            for await (const { after, answers } of held.take(step)) kept.push(JSON.stringify([after, answers]));
          return held;
        });
        // What is sealed looks like chance, which four digits turn up in now and then; its content is kept in the open.
        const open = kept.map((one) => one.replace(/"sealedMemory":"[^"]*"/g, ''));
        const everywhere = [...open, JSON.stringify(world.bot.shop.opened), ...lines];
        const isKept = (proof: string) => new RegExp(`(?<!\\d)${proof}(?!\\d)`);
        for (const proof of given) expect(everywhere.filter((text) => isKept(proof).test(text))).toEqual([]);
      },
    ),
    RUNS,
  );
}, 300_000);

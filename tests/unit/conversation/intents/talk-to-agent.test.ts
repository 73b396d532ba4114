import { rememberPersonOffered } from '#conversation/understanding/mood/index';
import { describe, expect, it } from '@jest/globals';
import { type Case, newCase } from '#business/cases/index';
import { INTENTS } from '#conversation/intents/registry';
import { confirm, type FulfilPorts, message, proceed, resume, YES_OR_NO } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity, aTask, known } from '../../../support/a-memory.ts';
import { aMood } from '../../../support/a-mood.ts';
import { AROUND, aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const { TalkToAgent } = INTENTS;
const REFERENCE = 'case of session-1 and nonce-1';
const noted = message('talkToAgent.noted', { contact: 'support@shop.example', reference: REFERENCE });

/** Ports that keep the cases they are given, in a conversation of this epoch. */
function desk(epoch = 1, isFirst = true) {
  const opened: Case[] = [];
  const ports: FulfilPorts = {
    ...UNREACHABLE_FULFIL_PORTS,
    identity: { readEpoch: () => Promise.resolve(epoch) },
    claimOnce: () => Promise.resolve(isFirst),
    cases: {
      ...UNREACHABLE_FULFIL_PORTS.cases,
      open: (one) => Promise.resolve({ kind: opened.push(one) > 0 ? 'opened' : 'already-open' }),
    },
  };
  return { opened, ports };
}
const handingOver = (memory = aMemory()) =>
  aTurn({ intent: 'TalkToAgent', stage: { kind: 'fulfillment' }, slots: {}, memory });

describe('in dialog', () => {
  const turn = aTurn({ intent: 'TalkToAgent' });

  it('goes on to the hand-off', async () => {
    expect(await TalkToAgent.manage(turn, UNREACHABLE_PORTS)).toEqual(proceed(turn));
  });

  it.each(['no', 'unclear'] as const)('goes back when the offer is answered with %s', async (answer) => {
    const answered = { ...turn, stage: { kind: 'confirmation-answered', answer } as const };

    expect(await TalkToAgent.manage(answered, UNREACHABLE_PORTS)).toEqual(resume(answered, {}));
  });

  it('asks first when it waited its turn', () => {
    expect(TalkToAgent.resume(turn)).toEqual(
      confirm(turn, { say: [message('talkToAgent.ask')], slots: {}, choices: YES_OR_NO }),
    );
  });
});

describe('the hand-off', () => {
  it('puts a call through, whatever was open', async () => {
    const turn = { ...handingOver(aMemory({ task: anEmailTask() })), channel: 'voice' as const };

    const decision = await TalkToAgent.fulfil(turn, desk().ports);

    expect(decision).toMatchObject({ move: { kind: 'close', outcome: 'fulfilled' }, wantsPerson: true, say: [noted] });
  });

  it('opens a case with the wish at hand, the mood and the end of the conversation', async () => {
    const { opened, ports } = desk();
    const task = anEmailTask({ filled: { OrderNumber: known('12345'), CustomerEmail: known('john.doe@email.com') } });
    const turn = handingOver(aMemory({ task, trail: ['where is [order number]', 'agent'] }));

    const decision = await TalkToAgent.fulfil(turn, ports);

    expect(decision).toEqual({
      ...resume(
        {
          ...turn,
          memory: {
            ...turn.memory,
            mood: rememberPersonOffered(turn.memory.mood),
            handOff: { reference: REFERENCE, linesSince: 0 },
          },
        },
        { say: [noted] },
      ),
      choices: [{ label: message('choice.callMe'), says: 'call me back' }],
    });
    expect(opened).toEqual([
      newCase(
        {
          kind: 'hand-off',
          reason: 'asked-for-person',
          details: { orderNumber: '12345', email: 'john.doe@email.com' },
          goodwill: false,
          conversationId: 'session-1',
          channel: 'chat',
          rung: 'anonymous',
          mood: 'neutral',
          transcript: [
            { who: 'customer', text: 'where is [order number]' },
            { who: 'customer', text: 'agent' },
          ],
        },
        REFERENCE,
        AROUND.nowEpochSeconds,
      ),
    ]);
  });

  it.each([
    ['whose identity is in force', 1, { customerId: 'customer-john', rung: 'last-four' }],
    ['whose identity has ended', 2, { rung: 'anonymous' }],
  ])('says how far the customer is verified %s', async (_, epoch, expected) => {
    const { opened, ports } = desk(epoch);
    const stepUp = { rung: 'last-four', provedAtEpochSeconds: AROUND.nowEpochSeconds - 60 } as const;

    await TalkToAgent.fulfil(handingOver(aMemory({ identity: anIdentity({ stepUp }) })), ports);

    const [{ customerId, rung } = {}] = opened;
    expect({ ...(customerId && { customerId }), rung }).toEqual(expected);
  });

  it.each([
    ['one negative turn', aMood({ lows: 1 }), false],
    ['two in a row', aMood({ lows: 2 }), true],
    ['a person offered because of the mood', aMood({ person: 1 }), true],
  ])('asks the team to make it good and says so after %s: %s', async (_, mood, goodwill) => {
    const { opened, ports } = desk();

    const { say } = await TalkToAgent.fulfil(handingOver(aMemory({ mood })), ports);

    expect(opened[0]).toMatchObject({ goodwill, reason: goodwill ? 'unhappy' : 'asked-for-person' });
    expect(say).toEqual(goodwill ? [noted, message('mood.goodwill')] : [noted]);
  });

  it('asks for goodwill once, whichever memory comes back', async () => {
    const { opened, ports } = desk(1, false);

    const { say } = await TalkToAgent.fulfil(handingOver(aMemory({ mood: aMood({ lows: 2 }) })), ports);

    expect(opened[0]).toMatchObject({ goodwill: false, reason: 'unhappy' });
    expect(say).toEqual([noted]);
  });

  it('tells no proof of identity: nothing that was said for one is kept', async () => {
    const { opened, ports } = desk();
    const task = aTask({ intent: 'ProcessReturn', filled: { PaymentLastFour: known('4242') } });

    await TalkToAgent.fulfil(handingOver(aMemory({ task })), ports);

    expect(opened[0]?.details).toEqual({});
  });
});

describe('a person asked for again', () => {
  const reference = 'CASE-ONE';
  const linesOf = (texts: readonly string[]) => texts.map((text) => ({ who: 'customer', text }));

  async function askAgain(trail: readonly string[], linesSince: number, isOpen = true) {
    const added: unknown[] = [];
    const { opened, ports } = desk();
    const addLines: FulfilPorts['cases']['addLines'] = (caseId, lines) => {
      added.push([caseId, lines]);
      return Promise.resolve(isOpen);
    };
    const memory = aMemory({ epoch: 1, trail, handOff: { reference, linesSince } });
    const decision = await TalkToAgent.fulfil(handingOver(memory), {
      ...ports,
      cases: { ...ports.cases, addLines },
    });
    return { say: decision.say, handOff: decision.memory.handOff, opened, added };
  }
  const about = { contact: 'support@shop.example', reference };

  it('finds the case that stands, to which nothing is added', async () => {
    const asked = await askAgain(['my lamp broke', 'agent', 'thanks', 'can i talk to a human'], 2);

    expect(asked).toEqual({
      say: [message('talkToAgent.stands', about)],
      handOff: { reference, linesSince: 0 },
      opened: [],
      added: [[reference, []]],
    });
  });

  it('adds what was told since to the case', async () => {
    const asked = await askAgain(['agent', 'my lamp broke', 'agent'], 2);

    expect(asked).toMatchObject({
      say: [message('talkToAgent.added', about)],
      opened: [],
      added: [[reference, linesOf(['my lamp broke', 'agent'])]],
    });
  });

  it('opens another case when the first is worked on no more', async () => {
    const asked = await askAgain(['agent', 'agent'], 1, false);

    expect(asked).toMatchObject({ say: [noted], handOff: { reference: REFERENCE, linesSince: 0 } });
    expect(asked.opened).toHaveLength(1);
  });
});

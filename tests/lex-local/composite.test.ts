import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Slot } from '@aws-sdk/client-lex-runtime-v2';
import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { address, deliver, deliverWith, pizzeriaWith } from './fixtures/pizzeria.ts';
import type { Chat, Clinic, Reply } from './support/clinic.ts';
import { said, standing, startClinic } from './support/clinic.ts';
import type { IntentDefinition, SlotDefinition } from './support/definition.ts';
import { END, go, hook, prompt, respond, utterances } from './support/definition.ts';
import type { Handler, LexEvent } from './support/lambda-double.ts';
import { delegate, text } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (intent: IntentDefinition = deliver, handler?: Handler): Promise<Chat> =>
  (await clinic.deploy(pizzeriaWith(intent), handler)).chat();

const addressOf = (reply: Reply): Slot | undefined => reply.sessionState?.intent?.slots?.['Address'];
const partsOf = (reply: Reply) =>
  Object.fromEntries(
    Object.entries(addressOf(reply)?.subSlots ?? {}).flatMap(([name, slot]) =>
      (slot as Slot | null)?.value ? [[name, slot.value?.interpretedValue]] : [],
    ),
  );
const asks = (reply: Reply) => [
  reply.sessionState?.dialogAction?.slotToElicit,
  reply.sessionState?.dialogAction?.subSlotToElicit?.name,
];
const scalar = (value: string) => ({ shape: 'Scalar' as const, value: { originalValue: value, interpretedValue: value, resolvedValues: [value] } }); // prettier-ignore

describe('3.15 composite slots', () => {
  it('have a value for each sub-slot, and as a whole theirs in the order of the type', async () => {
    const reply = await (await start()).say('deliver it to 12, Springfield');

    expect(addressOf(reply)).toEqual({
      shape: 'Composite',
      value: {
        originalValue: 'Springfield 12',
        interpretedValue: 'Springfield 12',
        resolvedValues: ['Springfield 12'],
      },
      subSlots: { Town: scalar('Springfield'), House: scalar('12'), Phone: null },
    });
    expect(said(reply)).toEqual(['To Springfield 12, house 12.']);
  });

  it('are asked for as a whole, then by the sub-slots that the expression still wants', async () => {
    const chat = await start();
    const whole = await chat.say('deliver it to me');
    const house = await chat.say('in shelbyville');
    const done = await chat.say('number 7');

    expect([whole, house].map(asks)).toEqual([
      ['Address', undefined],
      ['Address', 'House'],
    ]);
    expect([whole, house].map(said)).toEqual([['Where to?'], ['Which house?']]);
    expect([partsOf(done), standing(done)]).toEqual([
      { Town: 'Shelbyville', House: '7' },
      'Deliver ReadyForFulfillment Close',
    ]);
  });

  it.each([
    ['7 in Ogdenville', { Town: 'Ogdenville', House: '7' }],
    ['call 555-123-4567', { Phone: '5551234567' }],
    ['Springfield 3, phone 555-123-4567', { Town: 'Springfield', House: '3', Phone: '5551234567' }],
  ])('take several parts out of the answer %p', async (answer, expected) => {
    const chat = await start();
    await chat.say('deliver it to me');
    const reply = await chat.say(answer);

    expect([partsOf(reply), reply.sessionState?.dialogAction?.type]).toEqual([expected, 'Close']);
  });

  it('retries a sub-slot with its own prompt, as often as that says', async () => {
    const chat = await start();
    const replies = [];
    for (const line of ['deliver it to Springfield', 'hm', 'er']) replies.push(await chat.say(line));

    expect(replies.map(said)).toEqual([['Which house?'], ['Again: Which house?'], ['I did not get that.']]);
  });

  it('7.29 without an expression every sub-slot is wanted, in the order of the type', async () => {
    const chat = await start(deliverWith({ subSlotSetting: {} }));
    const replies = [];
    for (const line of ['deliver it to Springfield', '3']) replies.push(await chat.say(line));

    expect(replies.map(asks)).toEqual([
      ['Address', 'House'],
      ['Address', 'Phone'],
    ]);
  });

  it('7.30 without a prompt of its own the first sub-slot is asked for at once', async () => {
    const setting = { slotConstraint: 'Required' as const };
    const chat = await start(deliverWith({ valueElicitationSetting: setting }));

    expect(asks(await chat.say('deliver it to me'))).toEqual(['Address', 'Town']);
  });

  it('7.32 sub-slots have default values and sample utterances of their own', async () => {
    const { Town, House, Phone } = address.parts as Required<NonNullable<SlotDefinition['parts']>>;
    const defaultValueSpecification = { defaultValueList: [{ defaultValue: '[town]' }] };
    const parts = {
      Town: { ...Town, promptSpecification: prompt(0, 'Which town?'), defaultValueSpecification },
      House: { ...House, promptSpecification: prompt(0, '?'), sampleUtterances: utterances('the one before {House}') },
      Phone: { ...Phone, promptSpecification: prompt(0, 'Phone?') },
    };
    const chat = await start(deliverWith({ parts }));
    const asked = await chat.say('deliver it to me', { sessionState: { sessionAttributes: { town: 'Ogdenville' } } });
    const reply = await chat.say('the one before 5');

    expect([asks(asked), partsOf(reply)]).toEqual([['Address', 'House'], { Town: 'Ogdenville', House: '5' }]);
  });

  it('are captured once, when they are complete', async () => {
    const slotCaptureSetting = { captureResponse: respond('Noted: {Address}.'), captureNextStep: END };
    const valueElicitationSetting = { ...address.valueElicitationSetting, slotConstraint: 'Required' as const };
    const chat = await start(
      deliverWith({ valueElicitationSetting: { ...valueElicitationSetting, slotCaptureSetting } }),
    );
    const replies = [];
    for (const line of ['deliver it to me', 'Springfield', '4']) replies.push(await chat.say(line));

    expect(replies.map(said)).toEqual([['Where to?'], ['Which house?'], ['Noted: Springfield 4.']]);
  });

  it('3.10 conditions refer to them and to their parts', async () => {
    const says = (name: string, expressionString: string) => ({
      name,
      condition: { expressionString },
      nextStep: END,
      response: respond(name),
    });
    const chat = await start({
      ...deliver,
      intentClosingSetting: {
        nextStep: go('EvaluateConditional'),
        conditional: {
          active: true,
          conditionalBranches: [
            says('Length', 'fn.LENGTH({Address}) > 0'),
            says(
              'Part',
              '{Address.Town} = "springfield" AND {Address} CONTAINS "9" AND NOT fn.IS_SET({Address.Phone})',
            ),
          ],
          defaultBranch: { nextStep: END, response: respond('Default') },
        },
      },
    });

    expect(said(await chat.say('deliver it to Springfield 9'))).toEqual(['Part']);
  });

  it('4.1 are whole in GetSession, and a client may send them and ask for a part', async () => {
    const chat = await start();
    const intent = { name: 'Deliver', slots: { Address: { subSlots: { Town: scalar('Springfield') } } } };
    const dialogAction = { type: 'ElicitSlot' as const, slotToElicit: 'Address', subSlotToElicit: { name: 'Phone' } };
    const reply = await chat.say('555-123-4567', { sessionState: { intent, dialogAction } });
    const session = await clinic.runtime.send(new GetSessionCommand(chat.address));

    expect(partsOf(reply)).toEqual({ Town: 'Springfield', Phone: '5551234567' });
    expect(session.sessionState?.intent?.slots?.['Address']).toEqual(addressOf(reply));
  });

  it.each([
    ['an unknown sub-slot', { subSlots: { Planet: scalar('Mars') } }, undefined],
    ['another shape', scalar('Springfield'), undefined],
    ['an unknown subSlotToElicit', { subSlots: {} }, { name: 'Planet' }],
  ])('4.3 a session state with %s is refused', async (_, Address, subSlotToElicit) => {
    const sessionState = {
      intent: { name: 'Deliver', slots: { Address } },
      dialogAction: { type: 'ElicitSlot' as const, slotToElicit: 'Address', subSlotToElicit },
    };

    await expect((await start()).say('hi', { sessionState })).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('2.3 composite slots and the function', () => {
  const hooked: IntentDefinition = { ...deliver, dialogCodeHook: { enabled: true } };

  it('it is called in every turn and told which sub-slot follows', async () => {
    const chat = await start(hooked, delegate);
    for (const line of ['deliver it to me', 'Springfield']) await chat.say(line);

    expect(clinic.lambda.events.map(({ proposedNextState }) => proposedNextState?.dialogAction)).toEqual([
      { type: 'ElicitSlot', slotToElicit: 'Address' },
      { type: 'ElicitSlot', slotToElicit: 'Address', subSlotToElicit: { name: 'House' } },
    ]);
    expect(clinic.lambda.events[1]?.sessionState.intent.slots['Address']).toMatchObject({
      shape: 'Composite',
      subSlots: { Town: scalar('Springfield'), House: null, Phone: null },
    });
  });

  it('it is called between two attempts of a sub-slot', async () => {
    const elicitationCodeHook = { enableCodeHookInvocation: true, invocationLabel: 'Retry' };
    const valueElicitationSetting = {
      ...address.valueElicitationSetting,
      slotConstraint: 'Required' as const,
      slotCaptureSetting: { elicitationCodeHook },
    };
    const chat = await start(deliverWith({ valueElicitationSetting }), delegate);
    for (const line of ['deliver it to Springfield', 'hm']) await chat.say(line);

    expect(clinic.lambda.events.map(({ proposedNextState }) => proposedNextState)).toMatchObject([
      { dialogAction: { subSlotToElicit: { name: 'House' } }, prompt: { attempt: 'Retry1' } },
    ]);
  });

  it('subSlotToElicit asks for one, with its prompt or the messages that come along', async () => {
    const elicit = (messages: object[]) => (event: LexEvent) => ({
      sessionState: {
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'Address', subSlotToElicit: { name: 'Phone' } },
        intent: event.sessionState.intent,
      },
      messages,
    });
    const replies = [];
    for (const messages of [[], text('Tell me your phone.')]) {
      replies.push(await (await start(hooked, elicit(messages))).say('deliver it to me'));
    }

    expect(replies.map(asks)).toEqual([
      ['Address', 'Phone'],
      ['Address', 'Phone'],
    ]);
    expect(replies.map(said)).toEqual([['Your phone?'], ['Tell me your phone.']]);
  });

  it('a slot that the function fills is complete when its expression says so', async () => {
    const fill = (subSlots: object) => (event: LexEvent) => delegate(event, { slots: { Address: { shape: 'Composite', subSlots } } }); // prettier-ignore
    const part = await (await start(hooked, fill({ Town: scalar('Springfield') }))).say('deliver it to me');
    const all = await (await start(hooked, fill({ Phone: scalar('5551212') }))).say('deliver it to me');

    expect([asks(part), all.sessionState?.dialogAction?.type]).toEqual([['Address', 'House'], 'Close']);
  });

  it.each([
    ['an unknown sub-slot', { shape: 'Composite', subSlots: { Planet: scalar('Mars') } }, undefined],
    [
      'a sub-slot of another shape',
      { shape: 'Composite', subSlots: { Town: { shape: 'List', values: [] } } },
      undefined,
    ],
    ['sub-slots that are no object', { shape: 'Composite', subSlots: 'Town' }, undefined],
    ['an unknown subSlotToElicit', null, { name: 'Planet' }],
    ['a subSlotToElicit without a name', null, {}],
  ])('%s is an invalid response', async (_, Address, subSlotToElicit) => {
    const chat = await start(hooked, (event) => ({
      sessionState: {
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'Address', subSlotToElicit },
        intent: { ...event.sessionState.intent, slots: { Address } },
      },
    }));

    await expect(chat.say('deliver it to me')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });

  it('the hook of its capture runs once it is complete', async () => {
    const slotCaptureSetting = { captureNextStep: go('InvokeDialogCodeHook'), codeHook: hook('Captured') };
    const valueElicitationSetting = { ...address.valueElicitationSetting, slotConstraint: 'Required' as const };
    const chat = await start(
      deliverWith({ valueElicitationSetting: { ...valueElicitationSetting, slotCaptureSetting } }),
      delegate,
    );
    for (const line of ['deliver it to me', 'Springfield', '4']) await chat.say(line);

    expect(clinic.lambda.events.map(({ invocationLabel }) => invocationLabel)).toEqual(['Captured']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { bookAtOnce, dentist, fallback, treatments } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { standing, startClinic } from './support/clinic.ts';
import type { BotDefinition, IntentDefinition } from './support/definition.ts';
import { END, go, prompt, required, utterances } from './support/definition.ts';
import { build, createDraft } from './support/deploy.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const greet: IntentDefinition = { intentName: 'Greet', sampleUtterances: utterances('good day to you') };
const failures = async (definition: BotDefinition): Promise<string> => {
  const draft = await createDraft(clinic.models, definition);
  return build(clinic.models, draft).then(
    () => 'built',
    (error: Error) => error.message,
  );
};

describe('5.6 build', () => {
  it('goes from NotBuilt over Building to Built; the waiter of the SDK sees it', async () => {
    const { at } = await createDraft(clinic.models, { intents: [greet] });
    const status = async () => (await clinic.models.send(new lex.DescribeBotLocaleCommand(at))).botLocaleStatus;
    const before = await status();
    const started = await clinic.models.send(new lex.BuildBotLocaleCommand(at));
    const during = await status();
    const waited = await lex.waitUntilBotLocaleBuilt(
      { client: clinic.models, maxWaitTime: 20, minDelay: 1, maxDelay: 1 },
      at,
    );

    expect([before, started.botLocaleStatus, during, waited.state]).toEqual([
      'NotBuilt',
      'Building',
      'Building',
      'SUCCESS',
    ]);
  });

  it('refuses changes and a second build while it builds', async () => {
    const { at } = await createDraft(clinic.models, { intents: [greet] });
    await clinic.models.send(new lex.BuildBotLocaleCommand(at));
    const attempts = await Promise.allSettled([
      clinic.models.send(new lex.BuildBotLocaleCommand(at)),
      clinic.models.send(new lex.CreateIntentCommand({ ...at, intentName: 'Other' })),
    ]);

    expect(attempts.map((attempt) => attempt.status === 'rejected' && (attempt.reason as Error).name)).toEqual([
      'ConflictException',
      'ConflictException',
    ]);
  });

  it.each<[string, BotDefinition, string]>([
    ['no utterance', { intents: [] }, 'at least one custom intent with a valid utterance'],
    [
      'a reserved name',
      { intents: [greet, { ...greet, intentName: 'YesIntent' }] },
      "'YesIntent' matches a reserved intent name",
    ],
    [
      'an unknown slot in an utterance',
      { intents: [{ ...greet, sampleUtterances: utterances('hello {Who}') }] },
      'unknown slot {Who}',
    ],
    [
      'a required slot without a prompt',
      { intents: [{ ...greet, slots: [required('Who', 'AMAZON.FirstName', { promptSpecification: undefined })] }] },
      "'Who'",
    ],
    [
      'a confirmation of FallbackIntent',
      { intents: [greet, { ...fallback, intentConfirmationSetting: { promptSpecification: prompt(1, 'Sure?') } }] },
      "can't have a confirmation",
    ],
    [
      'utterances of a built-in intent',
      { intents: [greet, { ...greet, intentName: 'Aid', parentIntentSignature: 'AMAZON.HelpIntent' }] },
      "'Aid'",
    ],
    [
      'a next step to an unknown slot',
      { intents: [{ ...greet, initialResponseSetting: { nextStep: go('ElicitSlot', { slotToElicit: 'Who' }) } }] },
      "unknown slot 'Who'",
    ],
    [
      'a next step to an unknown intent',
      {
        intents: [
          { ...greet, initialResponseSetting: { nextStep: go('StartIntent', {}, { intent: { name: 'Gone' } }) } },
        ],
      },
      "unknown intent 'Gone'",
    ],
    [
      'a condition that does not parse',
      { intents: [{ ...greet, initialResponseSetting: { conditional: condition('{Who} is 3') } }] },
      "Condition '{Who} is 3'",
    ],
  ])('fails for %s, naming it', async (_, definition, reason) => {
    expect(await failures(definition)).toContain(reason);
  });

  it('fails for missing slot priorities and for a slot type that was deleted', async () => {
    const draft = await createDraft(clinic.models, { slotTypes: [treatments], intents: [bookAtOnce] });
    const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(draft.at));
    const intentId = intentSummaries.find(({ intentName }) => intentName === 'BookAppointment')?.intentId;
    await clinic.models.send(
      new lex.UpdateIntentCommand({
        ...draft.at,
        intentId,
        intentName: 'BookAppointment',
        sampleUtterances: utterances('book'),
      }),
    );
    const { slotTypeSummaries = [] } = await clinic.models.send(new lex.ListSlotTypesCommand(draft.at));
    await clinic.models.send(
      new lex.DeleteSlotTypeCommand({
        ...draft.at,
        slotTypeId: slotTypeSummaries[0]?.slotTypeId,
        skipResourceInUseCheck: true,
      }),
    );

    const reasons = await build(clinic.models, draft).catch((error: Error) => error.message);

    expect(reasons).toContain("no slot priority for slot 'Treatment'");
    expect(reasons).toContain('unknown slot type');
  });

  it('a failed build recommends what to do, until one succeeds', async () => {
    const draft = await createDraft(clinic.models, {
      intents: [{ ...greet, sampleUtterances: utterances('hi {Who}') }],
    });
    const described = () => clinic.models.send(new lex.DescribeBotLocaleCommand(draft.at));
    const before = await described();
    await build(clinic.models, draft).catch(() => undefined);
    const failed = await described();
    const { intentSummaries = [] } = await clinic.models.send(new lex.ListIntentsCommand(draft.at));
    const intentId = intentSummaries.find(({ intentName }) => intentName === 'Greet')?.intentId;
    await clinic.models.send(new lex.UpdateIntentCommand({ ...draft.at, ...greet, intentId }));
    await build(clinic.models, draft);
    const built = await described();

    expect(before.recommendedActions).toEqual([]);
    expect(failed).toMatchObject({
      failureReasons: [expect.stringContaining('unknown slot {Who}')],
      recommendedActions: ['Create the slot, or take its placeholder out of the utterance.'],
    });
    expect([built.failureReasons, built.recommendedActions]).toEqual([[], []]);
  });

  it('7.17 a failed build leaves the last good one in use', async () => {
    const bot = await clinic.deploy(dentist);
    await clinic.models.send(
      new lex.CreateIntentCommand({ ...bot.at, intentName: 'NoIntent', sampleUtterances: utterances('no way') }),
    );
    await build(clinic.models, bot).catch(() => undefined);

    expect(standing(await bot.chat().say('I need an appointment'))).toBe(
      'BookAppointment InProgress ElicitSlot Treatment',
    );
  });

  it('a locale that was never built does not talk', async () => {
    const { botId } = await createDraft(clinic.models, { intents: [greet] });
    const response = await fetch(
      `${clinic.lex.url}/bots/${botId}/botAliases/TSTALIASID/botLocales/en_US/sessions/abc/text`,
      { method: 'POST', body: '{"text":"hi"}' },
    );

    expect(await response.json()).toEqual({ message: expect.stringContaining('NotBuilt') });
  });

  it('5.7 a version needs a built locale', async () => {
    const { botId } = await createDraft(clinic.models, { intents: [greet] });
    const create = new lex.CreateBotVersionCommand({
      botId,
      botVersionLocaleSpecification: { en_US: { sourceBotVersion: 'DRAFT' } },
    });

    await expect(clinic.models.send(create)).rejects.toMatchObject({ name: 'PreconditionFailedException' });
  });
});

function condition(expressionString: string) {
  return {
    active: true,
    conditionalBranches: [{ name: 'One', condition: { expressionString }, nextStep: END }],
    defaultBranch: { nextStep: END },
  };
}

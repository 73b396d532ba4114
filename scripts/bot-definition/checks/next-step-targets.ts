import type { IntentMembers, LocaleDefinition, Sourced } from '../definition.ts';
import { actionOf, dialogStates, otherIntent, type DialogStatePlace } from '../dialog-states.ts';
import { errorIn, type Finding } from '../finding.ts';
import { STAGES } from '../stages.ts';

/** A next step may only lead to an intent, a slot or a stage that is there. */
export function nextStepTargets(intent: Sourced<IntentMembers>, locale: LocaleDefinition): Finding[] {
  return [...dialogStates(intent.file.data)].flatMap((place) => {
    const name = otherIntent(place) ?? intent.data.intentName;
    const target = locale.intents.find(({ data }) => data.intentName === name)?.data;
    const problem = target ? problemWith(place, target) : noIntent(place, name, locale);
    return problem ? [errorIn(intent.file, problem)] : [];
  });
}

type Problem = Pick<Finding, 'pointer' | 'rule' | 'message' | 'fix'>;

function problemWith(place: DialogStatePlace, target: IntentMembers): Problem | undefined {
  const { type, slotToElicit } = actionOf(place.state);
  if (type === 'ElicitSlot') return slotProblem(place, target, slotToElicit);

  const stage = STAGES[type];
  if (!stage || stage.isActive(target)) return undefined;
  return {
    pointer: `${place.pointer}/dialogAction/type`,
    rule: 'next-step-to-inactive-stage',
    message: `${type} leads to a stage that ${target.intentName} doesn't have or has switched off`,
    fix: `Add an active ${stage.member} to ${target.intentName}, or choose another next step.`,
  };
}

function slotProblem({ pointer }: DialogStatePlace, target: IntentMembers, slotToElicit: string): Problem | undefined {
  const slot = target.slots?.find(({ slotName }) => slotName === slotToElicit);
  const at = `${pointer}/dialogAction/slotToElicit`;
  if (!slot) {
    const names = target.slots?.map(({ slotName }) => slotName).join(', ') ?? '';
    return {
      pointer: at,
      rule: 'next-step-to-unknown-slot',
      message: `${target.intentName} has no slot ${slotToElicit}`,
      fix: names ? `Its slots are ${names}.` : 'It has no slots at all.',
    };
  }
  if (slot.valueElicitationSetting?.slotConstraint !== 'Optional') return undefined;
  return {
    pointer: at,
    rule: 'next-step-to-optional-slot',
    message: `${slot.slotName} is optional, and Lex asks for optional slots only when the Lambda says so`,
    fix: 'Make the slot Required, or lead to another step.',
  };
}

function noIntent({ pointer }: DialogStatePlace, name: string, locale: LocaleDefinition): Problem {
  return {
    pointer: `${pointer}/intent/name`,
    rule: 'next-step-to-unknown-intent',
    message: `there is no intent ${name}`,
    fix: `Intents are ${locale.intents.map(({ data }) => data.intentName).join(', ')}.`,
  };
}

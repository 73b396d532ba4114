import type { IntentMembers, LocaleDefinition, Sourced } from './definition.ts';
import { actionOf, dialogStates, otherIntent, type DialogStatePlace } from './dialog-states.ts';
import { STAGES } from './stages.ts';

/** A stage of an intent and the stages that may follow it. */
export interface Stage {
  readonly intent: Sourced<IntentMembers>;
  /** Where it is defined; the start may be defined nowhere. */
  readonly pointer: string;
  readonly what: string;
  /** Whether the conversation waits for the customer here. */
  readonly waits: boolean;
  /** Whether a Lambda function may lead here without any next step: to an optional slot, or a yes with a hook. */
  readonly isForLambda: boolean;
  readonly next: readonly string[];
}

/** Every stage of a locale by `Intent/start`, `Intent/slot/Name`, `Intent/ConfirmIntent` and so on. */
export type DialogGraph = ReadonlyMap<string, Stage>;

export const startOf = (intentName: string) => `${intentName}/start`;
const slotOf = (intentName: string, slotName: string) => `${intentName}/slot/${slotName}`;

/**
 * The ways through the conversations that the definition itself describes. What a Lambda function or a client decides
 * isn't in it, and conditions are taken to be true and false alike.
 */
export function dialogGraph({ intents }: LocaleDefinition): DialogGraph {
  return new Map(intents.flatMap(stagesOf));
}

function stagesOf(intent: Sourced<IntentMembers>): [string, Stage][] {
  const { file, data } = intent;
  const places = [...dialogStates(file.data)];
  const stage = (pointer: string, what: string, member: string, usual: readonly string[]) => {
    const own = places.filter((place) => place.pointer.startsWith(`${pointer}/`));
    const isWired = own.some((place) => place.pointer === pointer + member);
    const next = [...own.flatMap((place) => targetOf(place, data.intentName)), ...(isWired ? [] : usual)];
    return { intent, pointer, what, next, waits: false, isForLambda: false };
  };
  const { ofStart, ofSlot, ofConfirmation, ofFulfillment } = usualWays(data);
  const slots = (data.slots ?? []).map((slot, index): [string, Stage] => {
    const capture = '/valueElicitationSetting/slotCaptureSetting/captureNextStep';
    const isForLambda = slot.valueElicitationSetting?.slotConstraint !== 'Required';
    const found = stage(`/slots/${index}`, `the slot ${slot.slotName}`, capture, ofSlot);
    return [slotOf(data.intentName, slot.slotName), { ...found, waits: true, isForLambda }];
  });
  const after = '/postFulfillmentStatusSpecification/successNextStep';
  const others = [
    ['start', stage('/initialResponseSetting', 'the start', '/nextStep', ofStart)],
    [
      'ConfirmIntent',
      {
        ...stage('/intentConfirmationSetting', 'the confirmation', '/confirmationNextStep', ofConfirmation),
        waits: true,
        isForLambda: data.intentConfirmationSetting?.codeHook?.active === true,
      },
    ],
    ['FulfillIntent', stage('/fulfillmentCodeHook', 'the fulfillment', after, ofFulfillment)],
    ['CloseIntent', stage('/intentClosingSetting', 'the closing', '/nextStep', [])],
  ] as const;
  const active = others.filter(([name]) => STAGES[name]?.isActive(data) ?? true);
  return [...slots, ...active.map(([name, found]): [string, Stage] => [`${data.intentName}/${name}`, found])];
}

/** Where Lex goes on by itself when a stage names no next step. */
function usualWays({ intentName, slots = [], ...intent }: IntentMembers) {
  const required = slots.filter(({ valueElicitationSetting: setting }) => setting?.slotConstraint === 'Required');
  const later = Object.keys(STAGES).filter((name) => STAGES[name]?.isActive({ intentName, ...intent }));
  const firstOf = (names: readonly string[]) => names.slice(0, 1).map((name) => `${intentName}/${name}`);
  const asked = required.map(({ slotName }) => slotOf(intentName, slotName));
  return {
    ofStart: asked.length > 0 ? asked : firstOf(later),
    ofSlot: [...asked, ...firstOf(later)],
    ofConfirmation: firstOf(later.filter((name) => name !== 'ConfirmIntent')),
    ofFulfillment: firstOf(later.filter((name) => name === 'CloseIntent')),
  };
}

function targetOf(place: DialogStatePlace, intentName: string): string[] {
  const { type, slotToElicit } = actionOf(place.state);
  const target = otherIntent(place) ?? intentName;
  if (type === 'ElicitSlot') return [slotOf(target, slotToElicit)];
  if (type === 'StartIntent') return [startOf(target)];
  return type in STAGES ? [`${target}/${type}`] : [];
}

/** The stages that can be come to from others, those others included. */
export function reachable(graph: DialogGraph, from: readonly string[], mayPass: (stage: Stage) => boolean): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const stage = graph.get(key);
    if (!stage || seen.has(key)) continue;
    seen.add(key);
    if (mayPass(stage)) open.push(...stage.next);
  }
  return seen;
}

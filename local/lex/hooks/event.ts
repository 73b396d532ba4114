import type { IntentState, Slot } from '../dialog/state.ts';
import { interpretationsOf, sourceOf } from '../dialog/interpretations.ts';
import type { HookCall, Interpretation, Turn } from '../dialog/turn.ts';
import type { Sentiment } from '../nlu/sentiment.ts';

/** Who is talking to which bot: the parts of an event that don't change during a turn. */
export interface EventFrame {
  sessionId: string;
  bot: { id: string; name: string; localeId: string; version: string; aliasId: string; aliasName: string };
  sentiment: Sentiment | undefined;
}

/**
 * The event that the alias' function receives.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html
 */
export function buildEvent(turn: Turn, call: HookCall, frame: EventFrame): object {
  const { memory } = turn;
  const proposedNextState = call.proposed && {
    dialogAction: {
      type: 'ElicitSlot',
      slotToElicit: call.proposed.slot,
      ...(call.proposed.subSlot !== undefined && { subSlotToElicit: { name: call.proposed.subSlot } }),
    },
    intent: memory.intent,
    prompt: { attempt: call.proposed.attempt },
  };
  return {
    messageVersion: '1.0',
    invocationSource: call.source,
    inputMode: 'Text',
    responseContentType: 'text/plain; charset=utf-8',
    sessionId: frame.sessionId,
    inputTranscript: turn.text,
    ...(call.label !== undefined && { invocationLabel: call.label }),
    bot: frame.bot,
    interpretations: interpretationsOf(turn).map((reading) => describe(turn, reading, frame.sentiment)),
    ...(proposedNextState && { proposedNextState }),
    requestAttributes: Object.keys(turn.requestAttributes).length > 0 ? turn.requestAttributes : null,
    sessionState: {
      activeContexts: memory.activeContexts,
      sessionAttributes: memory.sessionAttributes,
      ...(memory.runtimeHints && { runtimeHints: memory.runtimeHints }),
      intent: memory.intent,
      originatingRequestId: memory.originatingRequestId,
    },
    transcriptions: transcriptionsOf(turn, memory.intent),
  };
}

/** Every interpretation carries the active intent's state; the score is a plain number here. */
function describe(turn: Turn, reading: Interpretation, sentiment: Sentiment | undefined): object {
  const { intent, score } = reading;
  const active = turn.memory.intent;
  return {
    intent: { ...intent, state: active?.state ?? intent.state },
    ...(score !== undefined && { nluConfidence: score }),
    interpretationSource: sourceOf(turn, reading),
    ...(sentiment && { sentimentResponse: sentiment }),
  };
}

function transcriptionsOf(turn: Turn, intent: IntentState | undefined): object[] {
  if (turn.text === '') return [];
  const resolvedSlots = Object.entries(intent?.slots ?? {}).flatMap(([name, slot]) =>
    slot ? [[name, uninterpreted(slot)] as const] : [],
  );
  return [
    {
      transcription: turn.text,
      transcriptionConfidence: 1,
      ...(intent && { resolvedContext: { intent: intent.name } }),
      resolvedSlots: Object.fromEntries(resolvedSlots),
    },
  ];
}

/** A transcription shows what was said and what it may mean, not what it was taken for. */
function uninterpreted({ value, values, subSlots, ...slot }: Slot): object {
  const parts = Object.entries(subSlots ?? {}).map(([name, part]) => [name, part && uninterpreted(part)] as const);
  return {
    ...slot,
    ...(value && { value: { originalValue: value.originalValue, resolvedValues: value.resolvedValues } }),
    ...(values && { values: values.map(uninterpreted) }),
    ...(subSlots && { subSlots: Object.fromEntries(parts) }),
  };
}

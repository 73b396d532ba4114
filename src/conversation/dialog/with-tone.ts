import { type Decision, type ManagePorts, type Message, type Task, type Turn, YES_OR_NO } from '../turn/index.ts';
import {
  type Mood,
  needsPerson,
  offerOfPersonAndGoodwill,
  openingWords,
  rememberPersonOffered,
} from '../understanding/mood/index.ts';
import { suspend } from './waiting.ts';

/** The answer in the tone that fits: an apology before it for somebody who is upset, thanks for somebody who is pleased. */
export const withTone = (before: Turn, { memory: { mood } }: Turn, decision: Decision): Decision => ({
  ...decision,
  say: [...opening(before, mood, decision), ...decision.say],
});

/**
 * Thanks for kind words don't go with an answer that shows they weren't understood, nor a second "I'm sorry" with the one
 * that the answer begins with.
 */
function opening({ memory }: Turn, mood: Mood, { say }: Decision): readonly Message[] {
  const isLost = say.some((said) => LOST.includes(said.key) || isAskedAgain(said));
  const isSorry = say.some(({ key }) => SORRY.includes(key));
  return isSorry || (mood.lows === 0 && isLost) ? [] : openingWords(memory.mood, mood);
}

const SORRY: readonly string[] = ['fallback.first', 'fallback.again'];
const LOST: readonly string[] = [...SORRY, 'form.yesOrNo', 'form.oneMoreTime'];
const isAskedAgain = (said: Message): boolean => said.key === 'question' && said.params.attempt > 0;

const HAND_OVER: Task = {
  intent: 'TalkToAgent',
  filled: {},
  asked: 'yes',
  timesMissed: 0,
  isToBeConfirmed: false,
  isOffered: true,
};

/** Moves that aren't the answer yet. */
const STAYS: readonly Decision['move']['kind'][] = ['proceed', 'fulfil'];

/**
 * The answer with the offer of a person, once a conversation, when the customer's mood stays low. Facts are told first;
 * a question waits until the offer is answered.
 */
export async function withPerson(turn: Turn, decision: Decision, { claimOnce }: Pick<ManagePorts, 'claimOnce'>) {
  if (!isPersonDue(turn, decision)) return decision;
  const { memory } = decision;
  const isFirst = await claimOnce(turn.conversationId, 'person', turn.nowEpochSeconds);
  const remembered = { ...decision, memory: { ...memory, mood: rememberPersonOffered(memory.mood) } };
  return isFirst ? offerPerson(remembered) : remembered;
}

function isPersonDue({ intent, stage }: Turn, { memory, move }: Decision): boolean {
  const isElsewhere = intent === 'TalkToAgent' || intent === 'Stop' || stage.kind === 'confirmation-answered';
  if (STAYS.includes(move.kind) || isElsewhere || memory.task?.asked === 'drop') return false;
  return needsPerson(memory.mood);
}

function offerPerson(decision: Decision): Decision {
  const { memory, move } = decision;
  const asksAnyway = move.kind === 'elicit' || move.kind === 'confirm';
  const facts = decision.say.filter(({ key }) => (asksAnyway ? key.startsWith('mood.') : !CLOSINGS.includes(key)));
  return {
    move: { kind: 'confirm', intent: 'TalkToAgent' },
    say: [...facts, offerOfPersonAndGoodwill()],
    choices: YES_OR_NO,
    slots: {},
    memory: { ...suspend(memory), task: HAND_OVER },
  };
}

/** How an answer ends that waits for whatever comes next. */
const CLOSINGS: readonly string[] = [
  'conversation.anythingElse',
  'conversation.offerOfPerson',
  'mood.isItSolved',
  'mood.moreWithPleasure',
];

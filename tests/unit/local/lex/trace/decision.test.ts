import { describe, expect, it } from '@jest/globals';
import type { DialogAction, IntentState } from '../../../../../local/lex/dialog/state.ts';
import type { Step } from '../../../../../local/lex/dialog/step.ts';
import { decisionOf } from '../../../../../local/lex/trace/decision.ts';

const intent: IntentState = { name: 'Book', slots: {}, state: 'InProgress', confirmationState: 'None' };
const start = (name: string): Step => ({ kind: 'start-intent', intent: name, suppressMessage: false });
const waitingFor = (type: DialogAction['type']) => ({ intent, dialogAction: { type } });
const NOTHING = { intent: null, dialogAction: null };

describe('what the dialog took a text for', () => {
  it.each<[string, Step, object]>([
    ['an answer', { kind: 'slot-captured', slot: 'Day' }, { kind: 'answered-slot', slot: 'Day' }],
    ['an answer without a value', { kind: 'slot-missed', slot: 'Day' }, { kind: 'missed-slot', slot: 'Day' }],
    ['yes', { kind: 'confirmation-answered', isYes: true }, { kind: 'confirmed' }],
    ['no', { kind: 'confirmation-answered', isYes: false }, { kind: 'declined' }],
    ['neither', { kind: 'confirmation-unclear' }, { kind: 'unclear-confirmation' }],
    ['nothing that it knows', { kind: 'fall-back' }, { kind: 'fell-back' }],
    ['a session handed over', { kind: 'advance' }, { kind: 'went-on' }],
    ['any other step', { kind: 'elicit-intent' }, { kind: 'took-step', step: 'elicit-intent' }],
  ])('%s', (_, first, decision) => {
    expect(decisionOf(first, waitingFor('ElicitSlot'))).toEqual(decision);
  });

  it.each([
    ['starts', start('Book'), NOTHING, 'started-intent'],
    ['starts after the last one was closed', start('Bill'), waitingFor('Close'), 'started-intent'],
    ['starts over', start('Book'), waitingFor('ElicitSlot'), 'started-intent'],
    ['switches away from a question', start('Bill'), waitingFor('ElicitSlot'), 'switched-intent'],
    ['switches away from a confirmation', start('Bill'), waitingFor('ConfirmIntent'), 'switched-intent'],
  ])('an intent that %s', (_, first, before, kind) => {
    expect(decisionOf(first, before).kind).toBe(kind);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Action, Transitions } from '../../../../scripts/connect-flow/flow.ts';
import { flowFaults } from '../../../../scripts/connect-flow/flow-faults.ts';
import { aFlow } from '../../../support/a-flow.ts';

/** The flow with one action changed. */
function spoilt(name: string, change: (action: Action) => object): unknown {
  const flow = aFlow();
  return {
    ...flow,
    Actions: flow.Actions.map((action) => (action.Identifier === name ? { ...action, ...change(action) } : action)),
  };
}
const leading = (name: string, change: Partial<Transitions>) =>
  spoilt(name, ({ Transitions }) => ({ Transitions: { ...Transitions, ...change } }));
const faults = (flow: unknown) => flowFaults(flow).join('\n');
const ALONE = { Identifier: 'Alone', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };

describe('the shape of a flow', () => {
  it.each<[string, unknown, string]>([
    ['of another version', { ...aFlow(), Version: '2018-01-01' }, 'must be equal to constant'],
    ['with an action that is not known', spoilt('Hang up', () => ({ Type: 'PlayMusic' })), 'must be equal to one of'],
    ['with a parameter misspelled', spoilt('Greet', () => ({ Parameters: { Ssml: '<speak>Hi</speak>' } })), 'SSML'],
    ['with a prompt that is no SSML', spoilt('Greet', () => ({ Parameters: { SSML: 'Hi' } })), 'must match pattern'],
    ['with a name of forbidden signs', spoilt('Greet', () => ({ Identifier: 'Greet [1]' })), 'must match pattern'],
    ['that goes on after its end', spoilt('Hang up', () => ({ Transitions: { NextAction: 'Talk' } })), 'additional'],
    [
      'that asks for open hours alone',
      spoilt('Is the team there', ({ Transitions: { Conditions = [], ...rest } }) => ({
        Transitions: { ...rest, Conditions: Conditions.slice(0, 1) },
      })),
      'must contain',
    ],
    [
      'that records somebody else',
      spoilt('Record nothing', () => ({ Parameters: { RecordingBehavior: { RecordedParticipants: ['Neighbour'] } } })),
      'must be equal to one of',
    ],
  ])('is refused: %s', (_, flow, fault) => {
    expect(faults(flow)).toContain(fault);
  });

  const failing = aFlow().Actions.flatMap(({ Identifier, Type, Transitions: { Errors = [] } }) =>
    Errors.filter(({ ErrorType }) => ErrorType !== 'InputTimeLimitExceeded').map(
      ({ ErrorType }) => [Identifier, Type, ErrorType] as const,
    ),
  );

  it.each(failing)('is refused without an error branch: %s, %s, %s', (name, _, errorType) => {
    const broken = spoilt(name, ({ Transitions: { Errors = [], ...rest } }) => ({
      Transitions: { ...rest, Errors: Errors.filter(({ ErrorType }) => ErrorType !== errorType) },
    }));

    expect(faults(broken)).toContain('must contain');
  });
});

describe('the arrows of a flow', () => {
  const withActions = (...more: object[]): unknown => ({ ...aFlow(), Actions: [...aFlow().Actions, ...more] });

  it.each<[string, unknown, string]>([
    ['lead to nothing', leading('Greet', { NextAction: 'Nowhere' }), '"Nowhere" is led to'],
    ['begin nowhere', { ...aFlow(), StartAction: 'Nowhere' }, '"Nowhere" is led to'],
    ['never lead to an action', withActions(ALONE), '"Alone" is never reached'],
    ['lead to two of a name', withActions({ ...ALONE, Identifier: 'Hang up' }), 'the same name'],
    ['turn on the spot', leading('Say goodbye', { NextAction: 'Say goodbye' }), '"Say goodbye" comes round again'],
    [
      'lead a silent caller round and round',
      leading('Talk once more', {
        Errors: [
          { ErrorType: 'NoMatchingCondition', NextAction: 'Is a person wanted' },
          { ErrorType: 'NoMatchingError', NextAction: 'Say sorry' },
        ],
      }),
      '"Say sorry" comes round again',
    ],
  ])('are refused when they %s', (_, flow, fault) => {
    expect(faults(flow)).toContain(fault);
  });

  it('may lead round when the caller has had a turn', () => {
    expect(flowFaults(leading('Is a person wanted', { NextAction: 'Talk on' }))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ZodError } from 'zod';
import prompts from '../../../../connect/prompts.json' with { type: 'json' };
import type { Flow } from '../../../../scripts/connect-flow/flow.ts';
import { fillFlow } from '../../../../scripts/connect-flow/fill-flow.ts';
import { writeFlow } from '../../../../scripts/connect-flow/write-flow.ts';
import { aFlow, ARNS } from '../../../support/a-flow.ts';
import { faultOfSsml } from '../../conversation/messages/fault-of-ssml.ts';

const actions = (type: string, flow = aFlow()) => flow.Actions.filter(({ Type }) => Type === type);

describe('the flow that answers calls', () => {
  it('has no faults', () => {
    expect(writeFlow(ARNS, prompts).faults).toEqual([]);
  });

  it('has everything in place', () => {
    const written = JSON.stringify(aFlow());

    expect(written).not.toMatch(/"\{/);
    for (const arn of Object.values(ARNS)) expect(written).toContain(arn);
  });

  it('takes the hours of the queue where none are named', () => {
    const { flow, faults } = writeFlow({ botAliasArn: ARNS.botAliasArn, queueArn: ARNS.queueArn }, prompts);

    expect(faults).toEqual([]);
    expect(actions('CheckHoursOfOperation', flow as Flow)[0]?.Parameters).toEqual({});
  });

  it('says SSML of neural voices, whatever the prompts hold', () => {
    const { flow } = writeFlow(ARNS, { ...prompts, greeting: 'Tom & Jerry\'s <b>"shop"</b>' });

    const said = (flow as Flow).Actions.flatMap(({ Parameters: { SSML } }) => (typeof SSML === 'string' ? [SSML] : []));

    expect(said.length).toBeGreaterThan(8);
    expect(said.map(faultOfSsml).filter(Boolean)).toEqual([]);
  });

  it('records nobody and logs nothing', () => {
    expect(actions('UpdateContactRecordingBehavior')[0]?.Parameters).toEqual({
      RecordingBehavior: { RecordedParticipants: [] },
    });
    expect(actions('UpdateFlowLoggingBehavior')[0]?.Parameters).toEqual({ FlowLoggingBehavior: 'Disabled' });
  });

  it('tells the bot nothing of the caller, and brings its memory back each time but the first', () => {
    expect(JSON.stringify(aFlow())).not.toMatch(/CustomerEndpoint|\$\.Customer/);

    const brings = actions('ConnectParticipantWithLexBot').map(
      ({ Parameters }) => 'sealedMemory' in (Parameters['LexSessionAttributes'] as object),
    );
    expect(brings).toEqual([false, true, true, true]);
  });

  it.each([{ ...prompts, greeting: '' }, { ...prompts, music: 'la la' }, {}, null])(
    'refuses prompts that are not its own: %#',
    (wrong) => {
      expect(() => writeFlow(ARNS, wrong)).toThrow(ZodError);
    },
  );

  it.each([
    ['botAliasArn', 'ABCDEFGHIJ'],
    ['queueArn', ARNS.hoursArn],
    ['hoursArn', ARNS.queueArn],
  ])('tells of a value that is none: %s', (name, value) => {
    expect(writeFlow({ ...ARNS, [name]: value }, prompts).faults.join()).toContain('must match pattern');
  });
});

it('throws for a string in braces that nothing stands for', () => {
  expect(() => fillFlow({ a: ['{nothing}'] }, new Map())).toThrow('{nothing}');
});

import { describe, expect, it } from '@jest/globals';
import { decodeTurn } from '#adapters/lex/index';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { AROUND } from '../../../support/a-turn.ts';

const decode = (members: object) => decodeTurn({ ...aLexEvent(), ...members }, AROUND).turn;

describe('the channel', () => {
  it.each([
    ['chat', 'nothing says otherwise', {}],
    ['chat', 'the members are not there', { inputMode: undefined, responseContentType: undefined }],
    ['chat', 'another platform sent it', { requestAttributes: { 'x-amz-lex:channels:platform': 'Slack' } }],
    ['chat', 'the client names a channel that is none', { requestAttributes: { 'x-channel': 'fax' } }],
    ['sms', 'the client says so', { requestAttributes: { 'x-channel': 'sms' } }],
    ['sms', 'Twilio sent it', { requestAttributes: { 'x-amz-lex:channels:platform': 'Twilio' } }],
    ['voice', 'the customer spoke', { inputMode: 'Speech' }],
    ['voice', 'the answer is spoken', { responseContentType: 'audio/mpeg' }],
    ['voice', 'keys were pressed on the phone', { inputMode: 'DTMF', responseContentType: 'audio/pcm' }],
    ['voice', 'keys were pressed and Amazon Connect speaks the answer itself', { inputMode: 'DTMF' }],
    ['voice', 'it is a call in Amazon Connect', { requestAttributes: { 'x-amz-lex:channels:platform': 'Connect' } }],
    [
      'chat',
      'it is a chat in Amazon Connect',
      { requestAttributes: { 'x-amz-lex:channels:platform': 'Connect Chat' } },
    ],
    ['voice', 'the client says so', { requestAttributes: { 'x-channel': 'voice' } }],
    [
      'voice',
      'it is spoken whatever the client says',
      { inputMode: 'Speech', requestAttributes: { 'x-channel': 'sms' } },
    ],
  ])('is %s when %s', (channel, _, members) => {
    expect(decode(members).channel).toBe(channel);
  });
});

describe('signed statements', () => {
  it('are taken from the request', () => {
    const requestAttributes = { 'x-caller-proof': 'v1.a.b.c', 'x-shop-token': 'e.y.J' };

    expect(decode({ requestAttributes })).toMatchObject({ callerProof: 'v1.a.b.c', shopToken: 'e.y.J' });
  });

  it.each([undefined, null, {}, { 'x-caller-proof': '', 'x-shop-token': '' }])(
    'are left out when there are none: %j',
    (requestAttributes) => {
      expect(decode({ requestAttributes })).not.toHaveProperty('callerProof');
      expect(decode({ requestAttributes })).not.toHaveProperty('shopToken');
    },
  );

  it('are never taken from session attributes', () => {
    const event = aLexEvent({ sessionAttributes: { 'x-caller-proof': 'v1.a.b.c', 'x-shop-token': 'e.y.J' } });

    expect(decode(event)).not.toHaveProperty('callerProof');
    expect(decode(event)).not.toHaveProperty('shopToken');
  });
});

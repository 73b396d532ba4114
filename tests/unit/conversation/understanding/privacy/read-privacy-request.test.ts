import { describe, expect, test } from '@jest/globals';
import { readPrivacyRequest } from '#conversation/understanding/privacy/index';

const stops = (words: string) => {
  const request = readPrivacyRequest(words);
  return request?.kind === 'withdraw' ? request.purposes.join() : request?.kind;
};
const EVERYTHING = 'email,sms-and-calls,profiling,sale';
const CONTACT = 'email,sms-and-calls';

describe('a "stop" in any words', () => {
  test.each([
    ['stop emailing me', 'email'],
    ["I don't want your emails anymore", 'email'],
    ['I dont want any more newsletters', 'email'],
    ['no more emails', 'email'],
    ['please stop sending me e-mails', 'email'],
    ['cancel my newsletter subscription', 'email'],
    ['quit spamming my inbox', 'email'],
    ["don't email me anymore", 'email'],
    ["I'm sick of your newsletters", 'email'],
    ['unsubscribe me from the newsletter', 'email'],
    ['remove my email from your mailing list', 'email'],
    ['stop texting me', 'sms-and-calls'],
    ['Stop texting me!!', 'sms-and-calls'],
    ["don't text me again", 'sms-and-calls'],
    ['no more texts please', 'sms-and-calls'],
    ['quit texting me', 'sms-and-calls'],
    ['please stop with the text messages', 'sms-and-calls'],
    ['stop calling me with offers', 'sms-and-calls'],
    ['never call me again', 'sms-and-calls'],
    ['I don’t want your marketing calls', 'sms-and-calls'],
    ['opt out of text messages', 'sms-and-calls'],
    ['lose my number', 'sms-and-calls'],
    ['take my number off your list', 'sms-and-calls'],
    ['unsubscribe', CONTACT],
    ['unsubscribe me please', CONTACT],
    ['I want to unsubscribe', CONTACT],
    ['take me off your list', CONTACT],
    ['remove me from your mailing list', CONTACT],
    ['leave me alone', CONTACT],
    ["don't contact me again", CONTACT],
    ['stop bothering me', CONTACT],
    ['stop sending me stuff', CONTACT],
    ['no more marketing', CONTACT],
    ["I don't want any ads", CONTACT],
    ["don't sell my data", 'sale'],
    ['do not sell my personal information', 'sale'],
    ["please don't share my details with other companies", 'sale'],
    ['stop selling my info', 'sale'],
    ["don't give my email to anyone", 'sale'],
    ['do not sell', 'sale'],
    ["I don't want my data sold", 'sale'],
    ['stop using my history', 'profiling'],
    ["don't use my purchase history for prices", 'profiling'],
    ['stop tracking me', 'profiling'],
    ["I don't want to be profiled", 'profiling'],
    ['turn off personalized prices', 'profiling'],
    ['No e-mails', 'email'],
    ['No texts or calls', 'sms-and-calls'],
    ["Don't use what I bought", 'profiling'],
    ["Don't sell my details", 'sale'],
    ["don't sell to Initech", 'sale'],
    ['opt out', EVERYTHING],
    ['opt me out', EVERYTHING],
    ['unsubscribe me from everything', EVERYTHING],
    ['I withdraw my consent', EVERYTHING],
    ['revoke my permissions', EVERYTHING],
    ['stop emailing me and stop texting me', CONTACT],
    ['stop texting me and where is my order 12345', 'sms-and-calls'],
    ['can you take me off your list', CONTACT],
    ['would you please stop selling my data', 'sale'],
  ])('hears what is to stop: %s', (words, purposes) => {
    expect(stops(words)).toBe(purposes);
  });

  test.each([
    'stop my order',
    'please stop the shipment',
    'stop',
    "don't stop",
    "please don't stop texting me",
    "don't unsubscribe me",
    "I don't want to unsubscribe",
    'can you text me',
    'text me the code',
    'send me a text message',
    'send me an email',
    'send me a list of my promo codes',
    'please send me your newsletter',
    'send me deals and offers',
    'recommend me calls for bids',
    'please call me',
    "don't call me before 5 pm",
    "don't text me, call me",
    "I didn't get your email",
    'I never received the text with the code',
    'cancel my order',
    'no more questions',
    'do you sell headphones',
    "why don't you sell headphones",
    "I don't want to call you",
    'email is fine',
    'my email is stop@example.com',
    'I want my emails in my inbox',
    'do you have any deals',
    'no',
    'no thanks',
    'cancel',
    'end of the month',
    'I am not happy with the call quality of the phone',
    'the phone stopped making calls',
  ])('hears none in what only looks like it: %s', (words) => {
    expect(readPrivacyRequest(words)?.kind).not.toBe('withdraw');
  });

  test.each([
    ['stop texting me', true],
    ['no more text messages', true],
    ['stop calling me with offers', false],
    ['unsubscribe', false],
  ])('knows whether texts are named: %s', (words, namesTexts) => {
    expect(readPrivacyRequest(words)).toMatchObject({ namesTexts });
  });

  test.each([
    'how do I unsubscribe?',
    'how can I stop the emails',
    'can I opt out?',
    'is there a way to stop the texts',
  ])('takes a question for one: %s', (words) => {
    expect(readPrivacyRequest(words)).toEqual({ kind: 'how-to-stop' });
  });
});

test.each([
  ['what do you know about me', 'summary'],
  ['what data do you have on me?', 'summary'],
  ['what information do you store about me', 'summary'],
  ['show me my consents', 'summary'],
  ['what have I agreed to?', 'summary'],
  ['change my preferences', 'summary'],
  ['update my communication preferences', 'summary'],
  ['am I still subscribed?', 'summary'],
  ['send me my data', 'copy'],
  ['I want a copy of all my personal data', 'copy'],
  ['export my data', 'copy'],
  ['give me everything you have about me', 'copy'],
  ['is my copy ready?', 'copy'],
  ['delete my data', 'erase'],
  ['please delete all my personal information', 'erase'],
  ['delete my account', 'erase'],
  ['delete my account and all my data', 'erase'],
  ['forget me', 'erase'],
  ['I want to be forgotten', 'erase'],
  ['erase everything you have on me', 'erase'],
  ['I want my data deleted right now', 'erase'],
  ['remove my email address from your system', 'erase'],
  ['where did my data go', 'where-sold'],
  ['where did my data go?', 'where-sold'],
  ['who did you sell my data to?', 'where-sold'],
  ['who do you share my details with', 'where-sold'],
  ['who has my data', 'where-sold'],
  ['did you sell my data', 'where-sold'],
] as const)('reads a request: %s', (words, kind) => {
  expect(readPrivacyRequest(words)?.kind).toBe(kind);
});

test.each([
  ['do you sell my data?', 'sells'],
  ['are you selling my information', 'sells'],
  ['do you share my data with anyone?', 'sells'],
  ['are you GDPR compliant?', 'law'],
  ['gdpr', 'law'],
  ['do you respect Global Privacy Control?', 'signal'],
  ["what's your privacy policy", 'policy'],
  ['what do you do with my data', 'policy'],
  ['how long do you keep my data?', 'policy'],
  ['is my data safe with you?', 'policy'],
  ['is this chat recorded?', 'policy'],
  ['where did you get my number from', 'policy'],
])('reads what is asked about in general: %s', (words, topic) => {
  expect(readPrivacyRequest(words)).toEqual({ kind: 'topic', topic });
});

test.each([
  'forget what I said',
  "don't delete my data",
  'delete my order',
  'where is my order 12345',
  'send me my order details',
  'what do you know about this charger',
  'show me deals',
  'do you sell data cables?',
  'what do you sell',
  'I want to return my headphones',
  'forget it',
  'where did my package go',
  'who delivers my package',
  'do you share tracking links?',
  'sign me up for updates',
])('reads none in other talk: %s', (words) => {
  expect(readPrivacyRequest(words)).toBeUndefined();
});

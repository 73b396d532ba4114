import type { Cues } from './cues.ts';

export const LOG_OUT: Cues = {
  asks: [
    'log+ (?:me |us )?(?:out|off|uot)',
    '(?:logout|logoff|signout|logged out|logging out|loged in)',
    'sign (?:me |us )?(?:out|off)',
    '(?:switch|change) _ (?:accounts?|users?)',
    '(?:end|close) ~ (?:session|login)',
    'not my account',
    '(?:different|another|someone else is|other) account',
    'log in as',
    'unverify me',
    'logged in',
    '(?:out of|lock) my account',
    '(?:undo|drop) my verification',
    'somebody else log in',
    'this computer',
    'log (?:\\S+ ){0,3}(?:out|off)',
    'sign (?:\\S+ ){0,2}(?:out|off)',
    '(?:get|kick|boot|take) me out(?: of (?:this|my|the|his|her) account)?',
    'switch ~ (?:customer|user|users|accounts?|over to|profile)',
    '(?:end|close|exit|leave) (?:my|the|this) (?:\\S+ )?(?:session|account session|login)',
  ],
  tells: ['that is not me', 'i am (?:someone|somebody) else', 'mixing me up', 'not (?:that|the) person'],
};

import type { Cues } from './cues.ts';

export const SCHEDULE_CALLBACK: Cues = {
  asks: [
    '(?:call|phone|ring|dial) (?:me|us)',
    '(?:give|gimme) ~ a (?:call|ring|buzz|phone call|callback)',
    'call ?backs?',
    'call(?:ed|ing)? (?:me |us |you )?back',
    '(?:schedule|book|arrange|set up|organize|reschedule|move|cancel|need|want|get|have|request|expecting|like|prefer|setup|plan|change|missed|about) ~ (?:a|my|the|that|this) (?:phone |telephone |quick )?(?:call|appointment)',
    '(?:have|get|want|need|ask|someone|somebody|anyone|person|agent|rep|manager|team|you|they|could|can|expert|specialist) ~ (?:call|phone|ring|calls|reach me by phone) (?:me|us|my|at|tomorrow|today|on)',
    'phone (?:call|appointment)',
    'my call',
    'call my (?:cell|mobile|phone|office|number|wife|husband|home|work)',
    'call (?:tomorrow|today|tonight|later|this|around|at|after)',
    'reach me by phone',
    'get a call',
    'for a call',
    'the call',
    'call slots?',
    'called me',
    'by phone',
  ],
  vetoes: [
    '(?:stop|quit|not|never|no more|without|instead of|no) _ (?:call|calling|phoning|phone|calls)',
    'not want ~ (?:call|calls|calling|phone)',
    'call me (?:\\S+ ){0,9}or (?:email|text|message) me',
    'call me (?:crazy|old)',
  ],
};

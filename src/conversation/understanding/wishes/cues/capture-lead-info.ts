import type { Cues } from './cues.ts';

const FUTURE =
  '(?:future|upcoming|next|new|newest|{deals}|price drops?|prices? drops?|cheaper|launch\\w*|arrivals|releases|come out|comes out|newsletter|catalog|news)';

export const CAPTURE_LEAD_INFO: Cues = {
  asks: [
    'sign (?:me|us|my \\S+) (?:up|on)',
    'sign(?:ing)? ?up',
    'signed up',
    'subscri\\w*',
    '(?:add|put|get|join|register|enroll|include|want|be|sign) ~ (?:mailing list|email list|list|newsletter|rewards|club|loyalty program|vip)',
    '(?:newsletters?|mailing list|email list|email updates|mailings)',
    'keep (?:me|us) ~ (?:posted|updated|informed|in the loop|up to date|in mind)',
    '(?:let (?:me|us) know|tell me|inform me|hit me up|contact me|reach out|message me|ping me|give me a heads up) ~ (?:when|if|whenever|once|about|of|on|next time|before) ~ (?:future|upcoming|next|new|{deals}|prices?|launch\\w*|come out|comes out|arrivals|cheaper)',
    '(?:notify|alert|email|text|send|mail|shoot|drop) (?:me|us|my email|my phone) ~ ' + FUTURE,
    '(?:send|email|text) ~ (?:{deals}|newsletter|catalog|news) ~ (?:to|at|by)',
    'updates? (?:about|on|for|of|regarding) ~ ' + FUTURE,
    'notif\\w+ (?:about|of|when|for|on|whenever)',
    'hear (?:about|of|from) ~ (?:future|new|upcoming|{deals}|launch\\w*|you)',
    '(?:future|upcoming|weekly|monthly) (?:\\S+ )?(?:{deals}|news|products|launches|releases|emails?)',
    '(?:sale|deal|price|text|email|sms|product) (?:alerts?|notifications?|updates?)',
    '(?:want|get|receive|like) ~ (?:emails|updates|coupons|texts|news|alerts|notifications)',
    'stay (?:informed|in the loop|updated|in touch|posted|up to date)',
    'early access',
    '(?:join|register for|enroll in) ~ (?:rewards|loyalty|membership|member|program|club)',
    'call me (?:\\S+ ){0,9}or (?:email|text|message) me',
    '(?:heads up|first to know)',
    'personalized (?:recommendations|offers)',
    '(?:send me|want|get|like) (?:\\S+ )?updates',
    'receive (?:\\S+ )?{deals}',
    'notify me',
    'miss ~ (?:next|promotion|sale|deal)',
    'member offers',
    'recommendations program',
    'with new {deals}',
  ],
  vetoes: [
    '(?:unsubscri\\w+|stop|no more|never|remove|opt out|delete|cancel|quit)',
    'take ~ off',
    'off (?:your|the|of|all) ',
    'not ~ (?:want|need|get|send|sign|receive|interested)',
    '(?:my|the|this|that|order) (?:order|package|parcel|delivery|shipment|refund|return|callback|call|\\d+)',
    'orders? \\d+',
    '(?:when|if|once) (?:it|they) ',
    'my (?:data|info|information|account)',
    'how ~ (?:got|get) ~ (?:email address|number)',
  ],
};

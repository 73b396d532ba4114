import { plainRequest } from './plain-request.ts';
import { asksHowToStop, readWithdrawal, type WithdrawalSaid } from './read-withdrawal.ts';

/** A question that the shop answers alike to everybody. */
export const PRIVACY_TOPICS = ['sells', 'law', 'signal', 'policy'] as const;
export type PrivacyTopic = (typeof PRIVACY_TOPICS)[number];

/** What somebody wants of their data. */
export type PrivacyRequest =
  | ({ readonly kind: 'withdraw' } & WithdrawalSaid)
  | { readonly kind: 'how-to-stop' }
  /** A copy of everything. */
  | { readonly kind: 'copy' }
  | { readonly kind: 'erase' }
  /** What is known and agreed to. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'where-sold' }
  | { readonly kind: 'topic'; readonly topic: PrivacyTopic };

const MINE = '(?:all |of |every(?:thing)? |any |the |that )*(?:my|our|mine|personal|customer)';
const DATA = '(?:data|info|information|details|records?|profile|file)';
const MY_DATA = `${MINE}(?: [\\w'-]+){0,2}? ${DATA}`;
const ABOUT_ME = '(?:on|about|of) (?:me|us|my family)';
const HELD = `(?:data|info|information|stuff|everything|what|whatever|anything|all)(?: [\\w'-]+){0,2}? (?:you|that you|the shop|they|your company|smartcommerce)(?: [\\w'-]+){0,2}? (?:have|has|got|know|knows|keep|keeps|kept|stored?|hold|collect|collected|saved)(?: [\\w'-]+){0,2}? ${ABOUT_ME}`;
const GIVES =
  '(?:sell|sold|selling|share|shared|sharing|give|given|gave|giving|pass|passed|passing|trade|trading|send|sent)';
const DELETES = '(?:delete|erase|wipe|destroy|purge|scrub|shred|remove|clear|deactivate|close|get rid of)';

const ASKED: readonly { readonly request: PrivacyRequest; readonly words: readonly string[] }[] = [
  {
    request: { kind: 'copy' },
    words: [
      `(?:is|are|where is|has|when (?:is|will)) (?:the |my |a )?(?:copy|export|download|data export|data copy)(?: of [\\w ]+)? (?:ready|done|finished|there|be ready|come)`,
      'is my data ready',
      '^where is my (?:copy|export)\\b',
    ],
  },
  {
    request: { kind: 'erase' },
    words: [
      `\\b${DELETES}(?: out)? ${MY_DATA}\\b`,
      `\\b${DELETES}(?: [\\w'-]+){0,2}? (?:my|our) account\\b`,
      `\\b${DELETES} (?:me|us)\\b(?! (?:off|from)\\b(?! (?:your |the )?(?:systems?|records?|databases?|servers?|files?)))`,
      `\\b${DELETES} my (?:email|phone|number|address|name)[\\w ]* (?:from|out of|off) (?:your |the |all )*(?:systems?|records?|databases?|servers?|files?)`,
      `\\b${DELETES} (?:${HELD}|everything ${ABOUT_ME})`,
      `\\b(?:want|need|like)(?: [\\w'-]+)?(?: [\\w'-]+)? ${MY_DATA} (?:deleted|erased|gone|wiped|removed)`,
      '\\bforget (?:me|us)\\b(?! not\\b)|\\bforget (?:everything|all)(?: that)?(?: you)?(?: know| have)? about (?:me|us)\\b',
      '\\b(?:be|get) forgotten\\b|\\bright to (?:be forgotten|erasure|deletion)\\b',
      `\\b(?:do not|not) (?:keep|store) (?:${MY_DATA}|anything ${ABOUT_ME})`,
    ],
  },
  {
    request: { kind: 'where-sold' },
    words: [
      `\\bwho(?:m|ever)? (?:else )?(?:has|have|got|gets|sees|bought|owns|holds)(?: [\\w'-]+)? ${MY_DATA}`,
      `\\b(?:who|whom|which \\w+|what companies|where|to whom)(?: all)? (?:do|did|have|has|are|were|will) (?:you|they)(?: [\\w'-]+){0,2}? ${GIVES}(?: [\\w'-]+){0,2}? (?:${MY_DATA}|my (?:email|number|phone|address|name)|me)\\b`,
      `\\b(?:who|whom) (?:do|did|have|are) you(?: [\\w'-]+){0,1}? (?:sell|sold|selling|share|shared|sharing)(?: it| that| this)? (?:to|with)\\b`,
      `\\bwhere (?:did|has|does|is|are) ${MY_DATA}(?: [\\w'-]+)? (?:go|gone|went|end up|ended up|been|sold|shared|now)`,
      `\\b(?:who|whom|which companies|what companies) (?:has|have) (?:access to )?${MY_DATA}`,
      '\\b(?:did|have) you (?:ever )?(?:sell|sold|share|shared|give|given) my\\b',
      '\\bhas (?:my|our) (?:data|info|information) been (?:sold|shared)',
    ],
  },
  {
    request: { kind: 'copy' },
    words: [
      `\\b(?:copy|export|download|printout|dump|extract)(?: of)?(?: all)?(?: of)? (?:${MY_DATA}|${HELD})`,
      `\\b(?:send|give|email|mail|get|provide|export|download|hand)(?: me| us| over)? (?:${MY_DATA}|${HELD})`,
      `\\b(?:want|need|request|like|have)(?: to (?:get|have|download|export|see))? (?:a |the )?(?:copy of )?(?:all )?${MY_DATA}(?=$|[.,;!?]| please| now| in| as)`,
      '\\b(?:data|subject) (?:access|portability) (?:request)?|\\bdata export\\b|\\bdsar\\b|\\bsubject access\\b',
    ],
  },
  {
    request: { kind: 'topic', topic: 'signal' },
    words: ['\\bglobal privacy control\\b|\\bgpc\\b|\\bsec-gpc\\b|\\bdo not track\\b(?! me)|\\bdnt\\b'],
  },
  {
    request: { kind: 'summary' },
    words: [
      `\\b(?:what|which)(?: [\\w'-]+){0,3}? (?:do|does|have|has|did|are) (?:you|the shop|smartcommerce)(?: [\\w'-]+){0,2}? (?:know|have|got|keep|store|stored|hold|collect|collected|saved|save)(?: [\\w'-]+){0,2}? ${ABOUT_ME}`,
      `\\b(?:show|tell|see|view|list)(?: me| us)? (?:${MY_DATA}|${HELD})`,
      '\\bwhat (?:do you know about|you know about|is known about) (?:me|us)\\b',
      '\\bwhat (?:have|did) i (?:ever )?(?:consent|consented|agree|agreed|permit|permitted|allow|allowed|sign|signed)',
      "\\b(?:my|which|what) (?:[\\w'-]+ )?(?:consents?|permissions)\\b(?!.*\\b(?:withdraw|revoke))",
      "\\b(?:change|update|manage|edit|see|show|view|check|review|adjust)(?: me)? (?:my|our|the) (?:[\\w'-]+ ){0,2}?(?:preferences|privacy settings|privacy|consents?|permissions|subscriptions?)\\b",
      '\\bam i (?:still )?(?:un)?subscribed\\b|\\bam i (?:still )?on (?:your|the|any) (?:\\w+ )?list',
    ],
  },
  {
    request: { kind: 'topic', topic: 'sells' },
    words: [
      `\\b(?:do|are|will|would|does|is) (?:you|you guys|smartcommerce|the shop|this shop|anyone)(?: [\\w'-]+){0,2}? ${GIVES}(?: [\\w'-]+){0,1}? (?:(?:my|our|customers?|people's|user|personal|any)(?: [\\w'-]+){0,2}? )?${DATA}(?= (?:to|with|about|of)\\b|$|[.,;!?])`,
      `\\b(?:is|are) ${MY_DATA}(?: [\\w'-]+)? (?:sold|shared|passed on)\\b`,
    ],
  },
  {
    request: { kind: 'topic', topic: 'law' },
    words: [
      '\\b(?:gdpr|ccpa|cpra|dsgvo|hipaa)\\b',
      '\\b(?:data protection|privacy) (?:laws?|regulations?|compliance|compliant)\\b',
    ],
  },
  {
    request: { kind: 'topic', topic: 'policy' },
    words: [
      '\\b(?:privacy|data protection|data) (?:policy|policies|notice|statement)\\b',
      `\\b(?:what|how|why)(?: long)? (?:do|does|are|will) you (?:do with|doing with|use|using|handle|process|protect|keep|store|treat|collect)(?: [\\w'-]+)? ${MY_DATA}`,
      `\\bis ${MY_DATA} (?:safe|secure|protected|private)\\b`,
      '\\b(?:is|are) (?:this|the|our) (?:chat|conversation|chats)(?: being)? (?:recorded|saved|stored|kept|private|logged)\\b',
      '\\b(?:how|where) (?:did|do|have) you (?:get|got|find|found) my (?:email|number|phone|address|name|data|info)',
    ],
  },
];

/** What must not be done, or is about the conversation or an order alone. */
const VETOES: readonly RegExp[] = [
  /\b(?:not|never)(?: want| wish)?(?: you)?(?: to)? (?:delete|erase|wipe|forget|remove)\b/,
  /\bforget (?:what|that|it|everything|all)(?: that)? i (?:said|asked|wrote|typed|told)/,
  /\b(?:order|return|refund|package|parcel|delivery|tracking) (?:details|information|info|data|history|records?)\b/,
];

const PATTERNS = ASKED.map(({ request, words }) => ({ request, words: new RegExp(words.join('|')) }));

/** Which of these the words ask for, whatever else is in them; undefined for none. A "stop" comes before all others. */
export function readPrivacyRequest(words: string): PrivacyRequest | undefined {
  const stopped = readWithdrawal(words);
  if (stopped) return { kind: 'withdraw', ...stopped };
  if (asksHowToStop(words)) return { kind: 'how-to-stop' };
  const plain = plainRequest(words);
  if (VETOES.some((veto) => veto.test(plain))) return undefined;
  return PATTERNS.find(({ words: asks }) => asks.test(plain))?.request;
}

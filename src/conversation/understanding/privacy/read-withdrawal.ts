import { CONSENT_PURPOSES, type ConsentPurpose, type NamedPartner } from '#business/consents/index';
import { plainRequest } from './plain-request.ts';

/** What somebody wants to stop, in whatever words. */
export interface WithdrawalSaid {
  readonly purposes: readonly ConsentPurpose[];
  /** Whether texts are named: then order texts stop as well. */
  readonly namesTexts: boolean;
  /** Of a sale: the buyers whom alone the words name; absent for all of them. */
  readonly partners?: readonly NamedPartner[];
  /** Whoever says it is too young: what they gave to sign up is erased as well. */
  readonly isChilds?: true;
}

/** A few words in between, none of which ends a clause. */
const GAP = String.raw`(?: (?!and\b|but\b|or\b|because\b|to call\b)[\w'-]+){0,4}?`;
const MINE = '(?:my|our|me|us)';
const ENDS =
  '\\b(?:stop|quit|cease|halt|end|pause|no more|no further|no longer|not any more|enough with|enough of|cut out|cut it out with|knock off|turn off|switch off|sick of|tired of|fed up with|opt out of|opt me out of|opting out of|unsubscribe from|unsubscribe me from|withdraw|revoke|take back|cancel)';
const UNWANTED = `\\b(?:(?:not|never) (?:want|wish|like|need|care|agree|agreed|consent|consented)(?! to (?!get|getting|receive|receiving|see|be|have|hear)))`;
const NOT = '(?:not|never|stop|quit|cease|no longer|opt out of)';

const EMAILS = '(?:emails?|emailing|e mails?|newsletters?|mailings?|mailing list|inbox|junk mail)';
const TEXTS = '(?:texts?|texting|text messages?|sms|messaging)';
const CALLS = '(?:calls|calling|phoning|telemarketing|ringing)';
const DATA = '(?:data|info|information|details|email|emails|number|address|name|profile)';
const HISTORY =
  '(?:(?:(?:purchase|shopping|order|browsing|buying) )?history|purchases|data|info|information|past orders|what i (?:buy|bought|have bought))';
/** What may follow "don't text me", so that "don't call me before five" and "don't text me the address" are something else. */
const NOTHING_ELSE = String.raw`(?: (?:again|any ?more|ever|ever again|please|pls|at all|now|thanks|thank you|ok|okay|with .*|about (?:deals|offers|sales|promotions|products|news)|for (?:ads|marketing)))*(?=$|[.,;!?]| and\b| but\b| or\b)`;

const sending = (media: string): string => `${ENDS}${GAP} ${media}\\b`;
const unwanted = (media: string): string => `${UNWANTED}${GAP} ${media}\\b`;
const addressed = (verb: string): string => `\\b(?:not|never)(?: ever)? ${verb}(?: to)? (?:me|us)${NOTHING_ELSE}`;

const CONTACT: readonly ConsentPurpose[] = ['email', 'sms-and-calls'];

/** The words for each, and what they stop. Several may be in one sentence. */
const SAID: readonly { readonly stops: readonly ConsentPurpose[]; readonly words: readonly string[] }[] = [
  {
    stops: ['email'],
    words: [sending(EMAILS), unwanted(EMAILS), addressed('(?:email|mail)'), `^no ${EMAILS}(?: please)?[.!]?$`],
  },
  {
    stops: ['email'],
    words: [
      '(?:take|remove|get|delete) my email(?: address)? (?:off|from|out of) (?:of )?(?:your |the |that |this )*(?:\\w+ )?lists?',
    ],
  },
  {
    stops: ['sms-and-calls'],
    words: [sending(TEXTS), unwanted(TEXTS), addressed('(?:text|message|sms)'), '\\blose my number\\b'],
  },
  {
    stops: ['sms-and-calls'],
    words: [
      sending(CALLS),
      unwanted(CALLS),
      addressed('(?:call|phone|ring)'),
      `^no ${TEXTS}(?: (?:or|and) calls)?(?: please)?[.!]?$`,
    ],
  },
  {
    stops: ['sms-and-calls'],
    words: [
      '(?:take|remove|get|delete) my (?:phone |cell |mobile )?number (?:off|from|out of) (?:of )?(?:your |the |that |this )*(?:\\w+ )?lists?',
    ],
  },
  {
    stops: ['profiling'],
    words: [
      `\\b${NOT}${GAP} (?:use|using|look at|looking at|analyze|analyzing|evaluate|evaluating) ${MINE}${GAP} ${HISTORY}`,
      `\\b${NOT} (?:use|using) what i(?: have|'ve)? (?:buy|bought)\\b`,
      `\\b${NOT}${GAP} (?:track|tracking|profile|profiling|spy on|spying on)(?: on)? ${MINE}\\b`,
      `${UNWANTED}(?: to be| being)? (?:tracked|profiled|personali[sz]ed|personal prices)`,
      `${ENDS}${GAP} (?:personali[sz]ed|personal|targeted|tailored|custom) (?:ads|offers|prices|pricing|advertising|recommendations)`,
      `${ENDS}${GAP} (?:tracking|profiling|personali[sz]ation)\\b`,
    ],
  },
  {
    stops: ['sale'],
    words: [
      `\\b${NOT}${GAP} (?:sell|selling|share|sharing|pass on|passing on|pass|passing|hand|handing|give|giving|trade|trading|leak|rent|renting)(?: on| out| over| away)?${GAP} ${MINE}(?: [\\w'-]+){0,2}? ${DATA}\\b`,
      `\\b${NOT}${GAP} (?:sell|selling|share|sharing) (?:me|it|them|anything|any of (?:it|that|this))${GAP} (?:to|with)${GAP} (?:anyone|anybody|others|third part\\w+|partners|companies|advertisers|marketers|brokers)`,
      `${UNWANTED}${GAP} ${DATA}${GAP} (?:sold|shared|passed on|given away|traded)`,
      '\\bdo not sell(?: or share)?\\b(?=$|[.,;!?])',
      '\\b(?:do not|stop|never|quit)(?: ever)? (?:sell|selling)(?: (?:it|them|me|us|anything))? to \\w',
      'keep (?:my|our) (?:data|info|information|details) (?:private|to yourselves?)',
    ],
  },
  {
    stops: CONTACT,
    words: [
      '\\bunsuscri?be\\b|\\bunsubscri(?:be|bing)\\b(?! (?:me )?from)',
      '(?:take|remove|get|drop|cross|strike|scratch)(?: me| us) (?:off|from|out of)(?: of)? (?:your|the|that|this|all|any|every)',
      '(?:take|get) me off(?=$|[.,;!?])',
      '\\bleave (?:me|us) (?:alone|in peace|be)\\b',
      `\\b(?:stop|quit|cease)(?: all)? (?:contacting|bothering|pestering|harassing|bugging) (?:me|us)\\b`,
      addressed('(?:contact|write|bother|spam|pester|harass|bug)'),
      `${UNWANTED}(?: to be)? (?:contacted|bothered|written to)`,
    ],
  },
  {
    stops: CONSENT_PURPOSES,
    words: [
      'unsubscribe (?:me )?from (?:everything|it all|all of (?:it|this|that))',
      '\\bopt(?:ing)?(?: me| us)? out\\b(?! of)|\\bopt(?:ing)?(?: me| us)? out of (?:everything|it all|all)',
      '(?:withdraw|revoke|cancel|take back|rescind)(?: all| of)*(?: my| our| any)(?: \\w+)? (?:consents?|permissions?|agreement|opt.?in)',
      '(?:withdraw|revoke) consent',
    ],
  },
];

/** Words that only look like it: others are spoken of, it is a question, it is what must not be done. */
const VETOES: readonly RegExp[] = [
  /\b(?:not|never)(?: (?:want|wish|mean|meant|try|trying|going|intend))?(?: to)? (?:stop|unsubscribe|opt out|withdraw|revoke|take me off|remove me)\b/,
  /\b(?:without|instead of) (?:stopping|unsubscribing|opting)\b/,
  /^(?:(?:hi|hello|hey|so|and|but|ok|okay|well)[ ,]+)*(?:do|does|did|are|have|has|why|when|if|what|which|who) (?:do |did |are |have |would )?(?:you|they|i|happens|the|my)\b/,
  /\bnot (?:text|call|email|message)(?: me)?,? (?:but|just|rather|please|and)*,? ?(?:text|call|email|message|send|use|by)\b/,
  /\b(?:not|never) (?:get|got|gotten|received?|have|seen?|sent)\b.{0,30}\b(?:confirmation|email|text|code|message|call)s?\b(?!.*\b(?:any ?more|stop|unsubscribe))/,
];
const ASKS_HOW =
  /^(?:(?:hi|hello|hey|so|and|ok|okay|please|tell me|can you tell me|could you tell me)[ ,]+)*(?:how (?:do|can|could|would|to|does)|where (?:do|can|could)|can i|could i|may i|am i able to|is it possible to|is there a way to|what do i (?:have to|need to)? ?do to)\b/;

/** What names no channel, and so means mail and phone where nothing else in the words does. */
const ANY_CHANNEL = new RegExp(
  [
    `${ENDS}${GAP} (?:marketing|promotions?|promos?|promotional|ads|advertis\\w+|spam|offers|deals|messages|stuff|junk|list|lists)\\b`,
    `${UNWANTED}${GAP} (?:marketing|promotions?|promos?|ads|advertis\\w+|spam|messages|to hear from you)\\b`,
    `\\b(?:stop|quit|cease)(?: all)? (?:messaging|spamming|writing(?: to)?|sending) (?:me|us)\\b(?! (?:to|the|a|an|over|back)\\b)`,
  ].join('|'),
);

const GIVING =
  '(?:sell|selling|sold|share|sharing|shared|give|giving|given|pass|passing|passed|hand|handing|trade|trading|send|sending)';
/** A "no" with somebody who would get, or has, what is sold. */
const TO_SOMEBODY = new RegExp(
  [
    `\\b${NOT}${GAP} ${GIVING}${GAP} (?:to|with) \\w`,
    `${UNWANTED}${GAP} (?:to )?(?:have|get|see|use|buy|know|be (?:sold|given|shared|passed on) to|sold to|shared with)\\b`,
    `\\b(?:should|must|may|can|is|are|to) not (?:have|get|see|use|buy|know)\\b`,
    `(?:withdraw|revoke|cancel|take back|rescind)${GAP} (?:for|to|from|with) \\w`,
  ].join('|'),
);

const PATTERNS = SAID.map(({ stops, words }) => ({ stops, words: new RegExp(words.join('|')) }));
const NAMES_TEXTS = new RegExp(`\\b(?:${TEXTS}|message me)\\b|\\blose my number\\b`);

/** What is to stop, by the words themselves; undefined when nothing is, or it is only asked how. */
export function readWithdrawal(words: string): WithdrawalSaid | undefined {
  const plain = plainRequest(words);
  return isNoDemand(plain) ? undefined : stopsIn(plain);
}

/** Words that may forbid a sale to somebody, whoever it is: only a buyer's name tells. */
export function mayNameBuyer(words: string): boolean {
  const plain = plainRequest(words);
  return !isNoDemand(plain) && (TO_SOMEBODY.test(plain) || stopsIn(plain)?.purposes.join() === 'sale');
}

const isNoDemand = (plain: string): boolean => ASKS_HOW.test(plain) || VETOES.some((veto) => veto.test(plain));

/** True for who asks how something can be stopped, and would be annoyed to find it done. */
export function asksHowToStop(words: string): boolean {
  const plain = plainRequest(words);
  return ASKS_HOW.test(plain) && stopsIn(plain) !== undefined;
}

function stopsIn(plain: string): WithdrawalSaid | undefined {
  const named = PATTERNS.filter(({ words }) => words.test(plain)).flatMap(({ stops }) => stops);
  const stopped = named.length === 0 && ANY_CHANNEL.test(plain) ? CONTACT : named;
  if (stopped.length === 0) return undefined;
  const purposes = CONSENT_PURPOSES.filter((purpose) => stopped.includes(purpose));
  return { purposes, namesTexts: purposes.includes('sms-and-calls') && NAMES_TEXTS.test(plain) };
}

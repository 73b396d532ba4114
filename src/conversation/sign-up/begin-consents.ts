import { type ConsentPurpose, STATEMENTS } from '#business/consents/index';
import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import { type ConsentAnswer, purposesDue } from '#business/sign-ups/index';
import type { Filled } from '../form/fill.ts';
import { type Decision, type ManagePorts, type Message, message, type Turn } from '../turn/index.ts';
import { askNext } from './ask-consent.ts';
import { gatherSignUp, type SignUpFacts } from './gather-sign-up.ts';

type Ports = Pick<ManagePorts, 'identity' | 'signUps' | 'consents' | 'confirmations' | 'digest'>;

/** Once all details are known: says what was noted and begins the questions for consent. Nothing is written yet. */
export async function beginConsents(
  turn: Turn,
  { filled, lead }: { readonly filled: Filled; readonly lead: readonly Message[] },
  ports: Ports,
): Promise<Decision> {
  const facts = await gatherSignUp(turn, filled, ports);
  const isSaleRefused = turn.globalPrivacyControl === true;
  const due = dueFrom(facts, isSaleRefused);
  const { details, partners } = facts;
  const record = { details, partners, answers: isSaleRefused ? [REFUSED_BY_SIGNAL] : [], due };
  const ahead = due.length > 0 ? [message('captureLeadInfo.consentsAhead', { count: due.length })] : [];
  return askNext(turn, { nonce: turn.nonce, filled, record, lead: [...lead, noted(facts), ...ahead] }, ports);
}

/** What the browser says for its owner: no third party, whoever it may be. */
const REFUSED_BY_SIGNAL: ConsentAnswer = {
  purpose: 'sale',
  recipients: [],
  text: STATEMENTS.stopped['browser-signal'],
  isYes: false,
  channel: 'browser-signal',
};

function dueFrom(
  { details: { preference }, standing, partners, hasPersonalPrices }: SignUpFacts,
  isSaleRefused: boolean,
): readonly ConsentPurpose[] {
  const due = purposesDue({ preference, standing, partners, isSaleRefused });
  return hasPersonalPrices ? due.filter((purpose) => purpose !== 'profiling') : due;
}

const noted = ({ details: { preference, email, phone } }: SignUpFacts): Message =>
  message('captureLeadInfo.noted', {
    preference,
    maskedEmail: maskEmailAddress(email),
    ...(phone !== undefined && { maskedPhone: maskPhoneNumber(phone) }),
  });

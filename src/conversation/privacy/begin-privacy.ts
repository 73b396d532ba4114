import { mayPerform, type VerifiedIdentity } from '#business/identity/index';
import { goBackUnderstood } from '../repair/index.ts';
import { type Decision, type ManagePorts, type Message, message, type Turn } from '../turn/index.ts';
import type { PrivacyRequest, PrivacyTopic } from '../understanding/privacy/index.ts';
import { afterProof } from './after-proof.ts';
import { beginWithdrawal } from './begin-withdrawal.ts';
import { askForCode } from './prove-code.ts';
import { REPLIES } from './replies.ts';
import { tellStanding, tellWhereSold } from './tell-own.ts';
import { findVerified } from './find-verified.ts';

/** What is told to everybody alike. */
const FACTS: Readonly<Record<PrivacyTopic, (url: string | undefined) => Message>> = {
  sells: (url) => message('managePrivacy.sells', { url }),
  law: (url) => message('managePrivacy.law', { url }),
  signal: (url) => message('managePrivacy.signal', { url }),
  policy: (url) => message('managePrivacy.policy', { url }),
};

/** Begins what somebody wants of their data, or answers it at once. */
export async function beginPrivacy(turn: Turn, request: PrivacyRequest, ports: ManagePorts): Promise<Decision> {
  const url = ports.privacy.pageUrl;
  switch (request.kind) {
    case 'topic':
      return goBackUnderstood(turn, [FACTS[request.topic](url)], REPLIES.topic);
    case 'how-to-stop':
      return goBackUnderstood(turn, [message('managePrivacy.howToStop')], REPLIES.howToStop);
    case 'withdraw':
      return beginWithdrawal(turn, request, ports);
    default: {
      const identity = await findVerified(turn, ports);
      return identity ? forCustomer(turn, { request: request.kind, identity }, ports) : sendToPage(turn, url);
    }
  }
}

interface Wanted {
  readonly request: 'summary' | 'where-sold' | 'copy' | 'erase';
  readonly identity: VerifiedIdentity;
}

function forCustomer(turn: Turn, { request, identity }: Wanted, ports: ManagePorts): Promise<Decision> {
  if (request === 'summary') return tellStanding(turn, identity, ports);
  if (request === 'where-sold') return tellWhereSold(turn, identity, ports);
  if (!mayPerform('managePrivacy', identity, turn.nowEpochSeconds))
    return askForCode(turn, { request, identity }, ports);
  return afterProof(turn, { request, identity }, ports);
}

/** Nothing of anybody's is told or done in the chat for who isn't verified; the page proves a contact by a code. */
function sendToPage(turn: Turn, url: string | undefined): Decision {
  return goBackUnderstood(turn, [message('managePrivacy.page', { url, contact: turn.supportContact })]);
}

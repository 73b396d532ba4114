import { INTENTS } from '../intents/registry.ts';
import { answerLoyalty } from '../loyalty/answer-loyalty.ts';
import { withGifts } from '../loyalty/tell-gifts.ts';
import { answerPromoCode } from '../promo-code/answer-promo-code.ts';
import { tellUnsettled } from '../purchase/index.ts';
import { answerInPassing, warnOfCardNumber } from '../repair/index.ts';
import { withOfferAfterQuestion } from '../moments/index.ts';
import { answerAtClose } from '../moments/at-close.ts';
import { offerAfterSolved } from '../sign-up/index.ts';
import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { findWishes, isUnsure, type Wish } from '../understanding/wishes/index.ts';
import { arrive } from './arrive.ts';
import { childFirst } from './child-first.ts';
import { choose, clarify } from './clarify.ts';
import { hear } from './hear.ts';
import { hearConsentButton } from './hear-consent-button.ts';
import { plan } from './plan.ts';
import { privacyFirst } from './privacy-first.ts';
import { shopAnswers } from './shop-answers.ts';
import { withPerson, withTone } from './with-tone.ts';

/** Answers a customer's message: hears it, finds which wish it is about, and lets that wish answer. */
export async function converse(arrived: Turn, ports: ManagePorts): Promise<Decision> {
  const { turn, news, isAll } = await tellUnsettled(hear(await arrive(arrived, ports)), ports);
  if (news && isAll) return news;
  return withNews(news, await withGifts(arrived, await answer(arrived, turn, ports), ports));
}

/** What became of an earlier purchase is said before anything else. */
const withNews = (news: Decision | undefined, decision: Decision): Decision => {
  const said = news?.say.filter(({ key }) => key !== 'conversation.anythingElse') ?? [];
  return said.length > 0 ? { ...decision, say: [...said, ...decision.say] } : decision;
};

async function answer(arrived: Turn, turn: Turn, ports: ManagePorts): Promise<Decision> {
  const pressed = hearConsentButton(arrived, turn);
  if (pressed) return INTENTS.CaptureLeadInfo.manage(pressed, ports);
  const ofChild = await childFirst(turn, ports);
  if (ofChild) return ofChild;
  const aboutData = await privacyFirst(turn, ports);
  if (aboutData) return aboutData;
  const { offered, memory } = await offerAfterSolved(turn, ports);
  return offered ?? answerBeside(arrived, { ...turn, memory }, ports);
}

async function answerBeside(arrived: Turn, turn: Turn, ports: ManagePorts): Promise<Decision> {
  const atClose = await answerAtClose(turn, ports);
  if (atClose) return atClose;
  const inPassing = answerInPassing(turn);
  if (inPassing) return withOfferAfterQuestion(turn, inPassing, ports);
  const aboutPoints = await answerLoyalty(turn, ports);
  if (aboutPoints) return aboutPoints;
  const aboutCode = await answerPromoCode(turn, ports);
  if (aboutCode) return aboutCode;

  const read = await askModel(turn, ports);
  const unclear = read ? undefined : clarify(turn);
  if (unclear) return withTone(arrived, turn, unclear);

  const { turn: planned, lead } = plan(choose(turn), read);
  const managed = await INTENTS[planned.intent].manage(planned, ports);
  const decision = withTone(arrived, turn, {
    ...managed,
    say: [...warnOfCardNumber(turn), ...shopAnswers(turn), ...lead, ...managed.say],
  });
  return withPerson(planned, whereLexLeads(arrived, planned, decision), ports);
}

/** Asks the language model, if there is one, about a message whose wishes aren't clear. */
async function askModel(
  { stage, words, ranked }: Turn,
  { readWishes }: ManagePorts,
): Promise<readonly Wish[] | undefined> {
  if (!readWishes || stage.kind !== 'start' || !isUnsure(words, findWishes(words, ranked))) return undefined;
  return readWishes(words);
}

/**
 * Lex goes on to fulfillment from the intent that it chose, when it took the words for an answer. Where it didn't, the
 * answer goes on without it.
 */
function whereLexLeads(arrived: Turn, planned: Turn, decision: Decision): Decision {
  if (decision.move.kind !== 'proceed' || isLed(arrived, planned)) return decision;
  return { ...decision, move: { kind: 'fulfil', intent: planned.intent } };
}

function isLed({ intent, stage }: Turn, planned: Turn): boolean {
  if (planned.intent !== intent || stage.kind === 'slot-missed') return false;
  return stage.kind !== 'confirmation-answered' || stage.answer === 'yes';
}

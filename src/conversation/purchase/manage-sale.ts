import { acceptOffer, verifyFirst } from './accept-offer.ts';
import { answerReadBack } from './answer-read-back.ts';
import { endWithOthers } from './end-with-others.ts';
import { findShown } from './find-shown.ts';
import { askAboutOffer, keepOffer } from './keep-offer.ts';
import { declineIdea, declineOffer } from './decline-offer.ts';
import { tellOutcome } from './tell-outcome.ts';
import { prove } from './prove.ts';
import { proveCode } from './prove-code.ts';
import { saleStage } from './sale-task.ts';
import { takesOffer } from './takes-offer.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, listen, type ManagePorts, message, type Shown, type Turn } from '../turn/index.ts';
import type { OfferName } from '#business/offers/index';

/** Answers a turn that is about buying what was offered; undefined for every other. */
export async function manageSale(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  const stage = saleStage(turn.memory);
  switch (stage?.kind) {
    case 'read-back':
      return answerReadBack(turn, stage, ports);
    case 'proof-asked':
      return prove(turn, stage.offer, ports);
    case 'code-asked':
      return proveCode(turn, stage.offer, ports);
    case 'offered':
      return answerOffer(turn, stage.offer, ports);
    case undefined:
      if (!takesOffer(turn.words)) return declineIdea(turn, ports);
      return takeWhatWasShown(turn, ports);
  }
}

/** What was offered a while ago, or what was shown without an offer: to everybody, or in answer to a question. */
async function takeWhatWasShown(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  const { offer, shown, identity } = turn.memory;
  if (offer) return acceptOffer(turn, offer, ports);
  if (!shown) return undefined;
  return identity ? offerShown(turn, shown, ports) : verifyFirst(turn);
}

async function offerShown(turn: Turn, { skus: [sku = ''] }: Shown, ports: ManagePorts): Promise<Decision> {
  const forSale = await findShown(turn, sku, ports);
  const offer = forSale && (await keepOffer(turn, forSale, ports));
  return offer
    ? askAboutOffer(listen(turn, { say: [] }), offer)
    : endWithOthers(turn, message('purchase.nothingOffered'));
}

/** Other values than a yes or no go back to the form: "something under $30" is another look at the shelf. */
async function answerOffer(turn: Turn, offer: OfferName, ports: ManagePorts): Promise<Decision | undefined> {
  if (takesOffer(turn.words)) return acceptOffer(turn, offer, ports);
  if (turn.stage.kind !== 'confirmation-answered') return undefined;
  if (turn.stage.answer === 'yes') return acceptOffer(turn, offer, ports);
  if (turn.stage.answer === 'no') return declineOffer(turn, ports);
  if (turn.found.length > 0) return undefined;
  return askAgain(turn, offer, ports);
}

async function askAgain(turn: Turn, name: OfferName, { offers }: ManagePorts): Promise<Decision> {
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const offer = await offers.find(name);
  if (!offer) return tellOutcome(turn, { kind: 'offer-gone' });
  const asked = askAboutOffer(listen(turn, { say: [message('form.yesOrNo')] }), offer, turn.memory.offer?.isSecond);
  const { task } = asked.memory;
  return { ...asked, memory: { ...asked.memory, ...(task && { task: { ...task, timesMissed } }) } };
}

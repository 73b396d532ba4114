import { isInForce } from '#business/identity/index';
import { stateOfWelcomeCode, type WelcomeCode } from '#business/leads/index';
import { askAboutOffer, saleStage } from '../purchase/index.ts';
import { choiceFor, goBackUnderstood } from '../repair/index.ts';
import { type Decision, listen, type ManagePorts, type Message, message, type Turn } from '../turn/index.ts';
import { type PromoCodeSaid, readPromoCode } from '../understanding/promo-codes.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers' | 'offers' | 'welcomeCodeOf'>;

/**
 * Answers what is said of a discount code; undefined for all other words. A verified customer hears of their own code,
 * everybody else the same. What is typed is compared with the customer's own code and never looked up: of a code that is
 * somebody else's there is nothing to hear, however many are tried.
 */
export async function answerPromoCode(turn: Turn, ports: Ports): Promise<Decision | undefined> {
  const said = readPromoCode(turn.words);
  if (!said) return undefined;
  const own = await gatherOwn(turn, ports);
  if (own === 'unverified')
    return goBackUnderstood(turn, [message('promoCode.verifyFirst')], [choiceFor('CheckOrderStatus')]);
  return goOn(turn, tell(turn, said, own), ports);
}

/** What is offered and not decided on yet is asked about again. */
async function goOn(turn: Turn, said: Message, { offers }: Ports): Promise<Decision> {
  const stage = saleStage(turn.memory);
  const offer = stage?.kind === 'offered' ? await offers.find(stage.offer) : undefined;
  if (!offer) return goBackUnderstood(turn, [said]);
  return askAboutOffer(listen(turn, { say: [said] }), offer, turn.memory.offer?.isSecond);
}

async function gatherOwn(
  turn: Turn,
  { identity: identities, customers, welcomeCodeOf }: Ports,
): Promise<WelcomeCode | undefined | 'unverified'> {
  const { identity } = turn.memory;
  if (!identity) return 'unverified';
  const [epoch, customer] = await Promise.all([identities.readEpoch(turn), customers.findById(identity.customerId)]);
  if (!isInForce(identity, epoch, turn.nowEpochSeconds) || !customer) return 'unverified';
  return welcomeCodeOf(customer);
}

function tell({ nowEpochSeconds }: Turn, said: PromoCodeSaid, own: WelcomeCode | undefined): Message {
  if (said.kind === 'typed' && said.code !== own?.code) return message('promoCode.notYours');
  if (!own) return message('promoCode.none');
  const { code, percent, expiresOn } = own;
  const state = stateOfWelcomeCode(own, nowEpochSeconds);
  return state === 'issued'
    ? message('promoCode.counts', { code, percent, expiresOn })
    : message('captureLeadInfo.welcomeGift', { code, percent, expiresOn, state });
}

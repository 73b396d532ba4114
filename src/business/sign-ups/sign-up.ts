import type { ConsentAct } from '#business/consents/index';
import type { ConfirmedSignUp, ConsentAnswer, SignedUp } from './confirmed.ts';
import type { SignUpPorts } from './ports.ts';

/**
 * Keeps the details of who signed up, and each answer in the consent ledger.
 *
 * ```
 * details, gift ─► an entry for each answer, in the order of the questions ─► done
 * ```
 *
 * Every step is done once for its cause, so that after a crash the same sign-up goes on where it stopped. Until the last
 * step is done, whoever calls keeps what is to be done.
 *
 * @errors those of the ports
 */
export async function signUp(
  confirmed: ConfirmedSignUp,
  nowEpochSeconds: number,
  ports: SignUpPorts,
): Promise<SignedUp> {
  const { firstName, lastName, preference, interests, source, conversationId, cause, declinedOffers } = confirmed;
  const contacts = contactsOf(confirmed);
  const about = { firstName, lastName, preference, interests, source, conversationId, cause };
  const profile = confirmed.customerId === undefined ? undefined : await ports.profileOf(confirmed.customerId);
  const details = {
    contacts,
    ...about,
    ...(declinedOffers !== undefined && { declinedOffers }),
    ...(profile && { timeZone: profile.timeZone, region: profile.address.region }),
  };
  const { person, welcomeCode: welcomeGift } = await ports.capture(details, nowEpochSeconds);
  for (const answer of confirmed.answers) {
    const { purpose, text, channel } = answer;
    const act = actOf(answer, confirmed.isTheirs);
    if (!act) continue;
    const recipients = act === 'granted' ? answer.recipients.map(({ partnerId }) => partnerId) : [];
    // Another answer to the same question is another entry; the same one isn't.
    const own = `${cause}:${act}`;
    await ports.record(
      { person, purpose, act, recipients, text, channel, conversationId, cause: own },
      nowEpochSeconds,
    );
    // Mail's tombstone is lifted by the link in the mail alone.
    if (purpose === 'sms-and-calls' && act === 'granted') await ports.readmitByPhone(person);
  }
  return { welcomeGift };
}

const contactsOf = ({ customerId, email, phone }: ConfirmedSignUp) => ({
  ...(customerId !== undefined && { customerId }),
  email,
  ...(phone !== undefined && { phone }),
});

/**
 * What goes into the ledger, which itself knows whether a no ends an earlier yes; undefined for nothing. A yes to mail
 * waits for its link. In the name of somebody whose address was only typed, nothing is agreed to and nothing taken back
 * but what a browser's signal refuses.
 */
function actOf({ purpose, isYes, channel }: ConsentAnswer, isTheirs: boolean): ConsentAct | undefined {
  if (!isYes) return isTheirs || channel === 'browser-signal' ? 'refused' : undefined;
  if (purpose === 'email') return 'requested';
  return isTheirs ? 'granted' : undefined;
}

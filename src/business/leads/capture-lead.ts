import type { Person } from '#business/people/index';
import type { CapturedDetails } from './captured-details.ts';
import { contactsThatName } from './contacts-that-name.ts';
import { LeadBusyError, MOST_ATTEMPTS } from './errors.ts';
import type { CapturePorts } from './ports.ts';
import { readForCapture } from './read-for-capture.ts';
import type { LeadRecord } from './record.ts';
import { stateOfWelcomeCode, type WelcomeCode, type WelcomeCodeState } from './welcome-code.ts';
import { writeCapture } from './write-capture.ts';

export interface LeadCaptured {
  /** `repeated`: the same cause had been captured before, and nothing was written. */
  readonly kind: 'captured' | 'repeated';
  readonly lead: LeadRecord;
  /** Whose lead it is: consents that are given now are theirs. */
  readonly person: Person;
  /** True of somebody's first capture. */
  readonly isNew: boolean;
  /** The same one whenever the person is captured again, used up or expired. */
  readonly welcomeCode: Pick<WelcomeCode, 'code' | 'percent' | 'expiresOn'> & { readonly state: WelcomeCodeState };
}

/**
 * Keeps what somebody left: one lead for each person, scored, with a welcome code, in one transaction with the events that
 * tell of it. Captures of the same cause count once, and any number at the same time leave one lead.
 *
 *     who is it? ─► the lead, its history, duplicates, what scores it ─► merge, score, route ─► write it all
 *         ▲                                                                                         │
 *         └──────────────────────────────── changed meanwhile ◄─────────────────────────────────────┘
 *
 * Whoever is erased meanwhile is looked for again, found no more, and somebody new.
 *
 * Nothing of what was known before is told by it: the answer is for the shop, not for who left the details.
 *
 * @throws LeadBusyError when others change the lead again and again
 */
export async function captureLead(
  captured: CapturedDetails,
  nowEpochSeconds: number,
  ports: CapturePorts,
): Promise<LeadCaptured> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const named = await contactsThatName(captured.contacts, ports);
    const person = await ports.people.findOrCreate(named, nowEpochSeconds);
    const reading = await readForCapture(captured, person, ports);
    const { before, owner } = reading;
    if (before && reading.welcomeCode && reading.captures.some(({ cause }) => cause === captured.cause)) {
      const welcomeCode = shown(reading.welcomeCode, nowEpochSeconds);
      return { kind: 'repeated', lead: before, person: owner, isNew: false, welcomeCode };
    }
    const { write, welcomeCode } = writeCapture(captured, reading, nowEpochSeconds, ports);
    const { kind } = await ports.book.capture(write);
    if (kind === 'written') {
      return {
        ...{ kind: 'captured', lead: write.lead, person: owner, isNew: !before },
        welcomeCode: shown(welcomeCode, nowEpochSeconds),
      };
    }
  }
  throw new LeadBusyError();
}

const shown = (welcomeCode: WelcomeCode, nowEpochSeconds: number) => {
  const { code, percent, expiresOn } = welcomeCode;
  return { code, percent, expiresOn, state: stateOfWelcomeCode(welcomeCode, nowEpochSeconds) };
};

import { HOLDS, type PrivacyDesk, RETENTION, type RetentionReports } from '#business/privacy/index';
import type { Command, PrivacyOptions } from './options.ts';

export interface Opened {
  readonly desk: PrivacyDesk;
  readonly reports: Pick<RetentionReports, 'list'>;
}
interface Asker {
  readonly ask: (question: string) => Promise<string>;
  /** Epoch seconds. */
  readonly now: number;
}
interface Answer {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

const done = (...lines: readonly string[]): Answer => ({ isDone: true, lines });
const REPORTS_SHOWN = 7;

type Answering = (opened: Opened, options: PrivacyOptions, asker: Asker) => Promise<Answer>;

const ANSWERS: Readonly<Record<Command, Answering>> = {
  async export({ desk }, { email = '' }, { now }) {
    const request = { origin: 'privacy-officer', nowEpochSeconds: now, isAnew: true } as const;
    const { jobId } = await desk.requestExport({ email }, request);
    return done(`The copy is being made: npm run privacy -- status --job ${jobId}`);
  },

  async erase({ desk }, { email = '', givesUpCredit }, { ask, now }) {
    const typed = await ask('This can’t be taken back. Type the e-mail address again to erase the person: ');
    if (typed.trim().toLowerCase() !== email) return { isDone: false, lines: ['Not confirmed: nothing was done.'] };
    const givesUp = givesUpCredit ? (['store-credit'] as const) : [];
    const request = { origin: 'privacy-officer', nowEpochSeconds: now, givesUp } as const;
    const { jobId } = await desk.requestErasure({ email }, request);
    return done(`The person is being erased: npm run privacy -- status --job ${jobId}`);
  },

  async where({ desk }, { email = '' }) {
    const sales = await desk.whereDidItGo({ email });
    if (sales.length === 0) return done('To nobody.');
    return done(
      ...sales.map(({ partnerId, name = partnerId, soldAtIso = '', package: fields = '', receiptId = '' }) =>
        [soldAtIso, name, fields, receiptId].join('  '),
      ),
    );
  },

  async status({ desk }, { job = '' }, { now }) {
    const status = await desk.statusOf(job, now);
    if (status.kind === 'exported') return done('Ready, among the documents:', ...status.links);
    if (status.kind === 'erased') return done('Erased.');
    if (status.kind === 'unknown') return { isDone: false, lines: ['There is no such request, or no longer.'] };
    const { waitsFor } = status;
    return done(
      waitsFor.length === 0 ? 'Under way.' : `Waits: ${waitsFor.map((reason) => HOLDS[reason].words).join('; ')}.`,
    );
  },

  async retention({ reports }) {
    const kept = Object.values(RETENTION).map(({ what, keptDays, way }) => `${keptDays} days  ${what} (${way})`);
    const ran = await reports.list(REPORTS_SHOWN);
    const told = ran.map(({ ranAtIso, counts, failed }) => {
      const changed = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
      return [ranAtIso, ...changed, ...failed.map((name) => `${name} FAILED`)].join('  ');
    });
    return done(...kept, '', ...(told.length > 0 ? told : ['The job has not run yet.']));
  },
};

export const answerPrivacy: Answering = (opened, options, asker) => ANSWERS[options.command](opened, options, asker);

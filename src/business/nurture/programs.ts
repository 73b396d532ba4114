import type { LeadClass, TouchProgram } from '#business/leads/index';
import type { TemplateName } from '#business/notifications/index';

/** A mail of a sequence, and how many days after the first one it goes out. */
interface Step {
  readonly template: TemplateName;
  readonly onDay: number;
}

/** What goes out to somebody who has just signed up, one mail after the other. */
export const NURTURE_STEPS: readonly Step[] = [
  { template: 'nurture-1', onDay: 0 },
  { template: 'nurture-2', onDay: 3 },
  { template: 'nurture-3', onDay: 10 },
];

type Recurring = Exclude<TouchProgram, 'nurture'>;

/** What goes out again and again: on the first of each so many months, counted from January. */
export const RECURRING: Readonly<Record<Recurring, { readonly template: TemplateName; readonly everyMonths: number }>> =
  {
    newsletter: { template: 'newsletter', everyMonths: 1 },
    promotion: { template: 'quarterly-promotion', everyMonths: 3 },
  };

/** Two messages of these programs lie at least so far apart, days. */
export const LEAST_DAYS_BETWEEN = 14;

/** What each class gets when no sequence is left; hot leads are called. */
export const RECURRING_OF: Readonly<Record<LeadClass, Recurring | undefined>> = {
  hot: undefined,
  warm: 'newsletter',
  cold: 'newsletter',
  prospect: 'promotion',
};

/** The template of a step; undefined of a step that the sequence doesn't have. */
export const templateOf = (program: TouchProgram, step: number): TemplateName | undefined =>
  program === 'nurture' ? NURTURE_STEPS[step - 1]?.template : RECURRING[program].template;

/** What tells only of sales isn't sent while there are none. */
export const NEEDS_SALES: readonly TouchProgram[] = ['promotion'];

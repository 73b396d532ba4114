import type { PlainDate } from '../../dates.ts';

/** Dates, times and amounts as one customer reads them. */
export interface Words {
  /** BCP 47, such as "en-US". */
  readonly locale: string;
  /** "Monday, March 9" */
  day(day: PlainDate): string;
  /** "Mon, Mar 9" */
  shortDay(day: PlainDate): string;
  /** "March 9, 2026" */
  dayOfYear(day: PlainDate): string;
  /** "Monday, March 9 at 3:00 PM EDT", of an instant, ISO 8601. */
  moment(iso: string): string;
  /** "Mon, Mar 9, 3:00 PM EDT" */
  shortMoment(iso: string): string;
  /** "Monday, March 9, 2:00 – 4:00 PM EDT" */
  span(fromIso: string, toIso: string): string;
  /** "Mon, Mar 9, 2:00 – 4:00 PM" */
  shortSpan(fromIso: string, toIso: string): string;
  /** "$48.00", of minor units and an ISO 4217 currency. */
  money(minor: number, currency: string): string;
  /** "1,250" */
  count(number: number): string;
}

const DAY = { weekday: 'long', month: 'long', day: 'numeric' } as const;
const SHORT_DAY = { weekday: 'short', month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const ZONE = { timeZoneName: 'short' } as const;

/**
 * @param locale BCP 47
 * @param timeZone IANA name
 * @throws RangeError when there is no such locale or time zone
 */
export function createWords(locale: string, timeZone: string): Words {
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: PlainDate) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const ofInstant = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const [moment, shortMoment] = [
    ofInstant({ ...DAY, ...CLOCK, ...ZONE }),
    ofInstant({ ...SHORT_DAY, ...CLOCK, ...ZONE }),
  ];
  const [span, shortSpan] = [moment, ofInstant({ ...SHORT_DAY, ...CLOCK })];

  return {
    locale,
    day: ofDay(DAY),
    shortDay: ofDay(SHORT_DAY),
    dayOfYear: ofDay({ year: 'numeric', month: 'long', day: 'numeric' }),
    moment: (iso) => moment.format(new Date(iso)),
    shortMoment: (iso) => shortMoment.format(new Date(iso)),
    span: (fromIso, toIso) => span.formatRange(new Date(fromIso), new Date(toIso)),
    shortSpan: (fromIso, toIso) => shortSpan.formatRange(new Date(fromIso), new Date(toIso)),
    money: (minor, currency) => moneyIn(locale, currency, minor),
    count: (number) => number.toLocaleString(locale),
  };
}

/** Minor units are cents in most currencies, and the unit itself in some, such as yen. */
function moneyIn(locale: string, currency: string, minor: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

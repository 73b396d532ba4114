import type { PlainDate } from '../dates.ts';

/**
 * Days on which nobody calls, by their names; a year is added before its first bookable day.
 *
 * @source https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/ for the dates
 */
export const HOLIDAYS: Readonly<Record<PlainDate, string>> = {
  '2026-01-01': "New Year's Day",
  '2026-05-25': 'Memorial Day',
  '2026-07-04': 'Independence Day',
  '2026-09-07': 'Labor Day',
  '2026-11-26': 'Thanksgiving Day',
  '2026-12-25': 'Christmas Day',
  '2027-01-01': "New Year's Day",
  '2027-05-31': 'Memorial Day',
  '2027-07-04': 'Independence Day',
  '2027-09-06': 'Labor Day',
  '2027-11-25': 'Thanksgiving Day',
  '2027-12-25': 'Christmas Day',
  '2028-01-01': "New Year's Day",
};

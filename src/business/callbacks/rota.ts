/** People at the phone from one hour to another, in the shop's time zone. */
export interface Shift {
  /** "HH:MM", included. */
  readonly from: string;
  /** "HH:MM", excluded. */
  readonly to: string;
  /** How many calls can be made at the same time. */
  readonly agents: number;
}

const WEEKDAY: readonly Shift[] = [
  { from: '08:00', to: '12:00', agents: 2 },
  { from: '12:00', to: '20:00', agents: 3 },
];
const WEEKEND: readonly Shift[] = [{ from: '09:00', to: '19:00', agents: 2 }];

/** The week, from 1 for Monday to 7 for Sunday (ISO 8601); shifts of a day follow on each other. */
export const ROTA: Readonly<Record<number, readonly Shift[]>> = {
  ...{ 1: WEEKDAY, 2: WEEKDAY, 3: WEEKDAY, 4: WEEKDAY, 5: WEEKDAY },
  ...{ 6: WEEKEND, 7: WEEKEND },
};

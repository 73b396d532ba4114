/** People at the phone from one hour to another, in the shop's time zone. */
export interface Shift {
  /** "HH:MM", included. */
  readonly from: string;
  /** "HH:MM", excluded. */
  readonly to: string;
  /** How many calls can be made at the same time. */
  readonly agents: number;
}

/** The week, from 1 for Monday to 7 for Sunday (ISO 8601); shifts of a day follow on each other. */
export const ROTA: Readonly<Record<number, readonly Shift[]>> = {
  1: [
    { from: '08:00', to: '12:00', agents: 2 },
    { from: '12:00', to: '20:00', agents: 3 },
  ],
  2: [
    { from: '08:00', to: '12:00', agents: 2 },
    { from: '12:00', to: '20:00', agents: 3 },
  ],
  3: [
    { from: '08:00', to: '12:00', agents: 2 },
    { from: '12:00', to: '20:00', agents: 3 },
  ],
  4: [
    { from: '08:00', to: '12:00', agents: 2 },
    { from: '12:00', to: '20:00', agents: 3 },
  ],
  5: [
    { from: '08:00', to: '12:00', agents: 2 },
    { from: '12:00', to: '20:00', agents: 3 },
  ],
  6: [{ from: '09:00', to: '19:00', agents: 2 }],
  7: [{ from: '09:00', to: '19:00', agents: 2 }],
};

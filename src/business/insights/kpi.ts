/** A sum of measures, each so many times; once where nothing is said. `*` at the end of a name makes a figure of each label. */
export type Terms = Readonly<Record<string, number>>;

/** One figure that people steer by: everything that has to be known to read it. */
export interface Kpi {
  readonly name: string;
  readonly group: 'revenue' | 'leads' | 'operations' | 'cost';
  /** What it says, in words. */
  readonly says: string;
  readonly numerator: Terms;
  /** Absent where the figure is the numerator itself. */
  readonly denominator?: Terms;
  /** To which day and over which time something counts. */
  readonly window: string;
  /** What to hold it against. */
  readonly comparedWith: string;
  /** A share is 0 to 1, money in minor units. */
  readonly unit: 'share' | 'money' | 'number';
}

/** Figures of a group by their names. */
export type Definitions = Readonly<Record<string, Omit<Kpi, 'name' | 'group'>>>;

/** A figure's unit, numerator and denominator. */
export const as = (unit: Kpi['unit'], numerator: Terms, denominator?: Terms) => ({
  unit,
  numerator,
  ...(denominator && { denominator }),
});
/** A figure's window, and what it is compared with. */
export const over = (window: string, comparedWith: string) => ({ window, comparedWith });

/** The figures of a group. */
export const of = (group: Kpi['group'], definitions: Definitions): readonly Kpi[] =>
  Object.entries(definitions).map(([name, definition]) => ({ name, group, ...definition }));

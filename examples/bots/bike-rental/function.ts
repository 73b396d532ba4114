/**
 * The function behind RentBike: looks up the station that was chosen, and books.
 * A real one would ask the stations' computer; this one knows three stations by heart.
 */

/** Bikes that stand at a station right now. */
const BIKES: Readonly<Record<string, number>> = { 'Main Station': 12, 'Old Market': 2, Zoo: 0 };

interface Slot {
  readonly value?: { readonly interpretedValue?: string; readonly resolvedValues?: readonly string[] };
}

interface LexEvent {
  readonly invocationSource: 'DialogCodeHook' | 'FulfillmentCodeHook';
  /** Which step calls; absent for the hook of the whole intent. */
  readonly invocationLabel?: string;
  readonly sessionState: {
    readonly intent: { readonly name: string; readonly slots: Readonly<Record<string, Slot | null>> };
    readonly sessionAttributes?: Readonly<Record<string, string>>;
  };
}

export function handler(event: LexEvent) {
  if (event.invocationSource === 'FulfillmentCodeHook') return goOn(event, { bookingCode: codeFor(event) });
  if (event.invocationLabel !== 'Station-Chosen') return goOn(event);
  const bikes = BIKES[valueOf(event, 'Station')];
  // An unknown station takes the failure branch of the step.
  return bikes === undefined ? goOn(event, {}, 'Failed') : goOn(event, { stock: stockOf(bikes) });
}

/** The listed value when the rider used a synonym of it, else the rider's own words. */
function valueOf({ sessionState }: LexEvent, slot: string): string {
  const value = sessionState.intent.slots[slot]?.value;
  return value?.resolvedValues?.[0] ?? value?.interpretedValue ?? '';
}

const stockOf = (bikes: number) => (bikes === 0 ? 'none' : bikes < 3 ? 'few' : 'enough');

/** Two city bikes on May 3: C2-0503. */
const codeFor = (event: LexEvent) =>
  `${valueOf(event, 'BikeType').slice(0, 1)}${valueOf(event, 'BikeCount')}-${valueOf(event, 'StartDate').slice(5).replace('-', '')}`;

/** Lex follows the definition; attributes are added to those that are there. */
const goOn = ({ sessionState }: LexEvent, attributes: Readonly<Record<string, string>> = {}, state = 'InProgress') => ({
  sessionState: {
    dialogAction: { type: 'Delegate' },
    intent: { ...sessionState.intent, state },
    sessionAttributes: { ...sessionState.sessionAttributes, ...attributes },
  },
});

import { quantityOf, type Return } from './return.ts';

/** What of a return is told when somebody asks for it. */
export const knownReturn = ({
  rma,
  lines,
  state,
  resolution,
  refundMinor,
  currency,
  paid,
  sendBackBy,
  trouble,
}: Return) => ({
  ...{ rma, state, resolution, refundMinor, currency, sendBackBy },
  items: lines.map((line) => ({ name: line.name, quantity: quantityOf(line) })),
  ...(paid && { paid }),
  ...(trouble && { trouble }),
});

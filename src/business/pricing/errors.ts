/** An item or a setting that no price can be made from: the catalogue or a caller is at fault, never the customer. */
export class PriceInputInvalidError extends Error {
  readonly code = 'PRICE_INPUT_INVALID';

  constructor(what: string) {
    super(`No price can be made: ${what}.`);
    this.name = 'PriceInputInvalidError';
  }
}

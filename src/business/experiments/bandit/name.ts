/** Under this name it is counted, started and stopped. */
export const STRATEGY_NAME = 'offer-strategy';

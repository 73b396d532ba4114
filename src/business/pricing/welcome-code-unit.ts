import type { Units } from './bundle-units.ts';
import type { WelcomeCodeInForce } from './input.ts';
import type { Quote } from './quote.ts';

/** The units of a purchase with the welcome code that it would use. */
export const withWelcomeCode = (
  units: readonly Units[],
  welcomeCode: WelcomeCodeInForce | undefined,
): readonly Units[] => (welcomeCode ? units.map((unit) => ({ ...unit, welcomeCode })) : units);

/** Whether the prices use the code up: on one unit is enough. */
export function welcomeCodeUsed({ lines }: Pick<Quote, 'lines'>): Pick<Quote, 'welcomeCode'> {
  const [used] = lines.flatMap(({ reasons }) => reasons.flatMap((one) => (one.code === 'welcome-code' ? [one] : [])));
  return used ? { welcomeCode: used.welcomeCode } : {};
}

import type { BuiltLocale } from '../../definition.ts';
import { elementTypeOf } from '../../definition.ts';
import { createAlphaNumericResolver } from './alphanumeric.ts';
import { createCompositeResolver } from './composite.ts';
import { createConfirmationResolver } from './confirmation.ts';
import { createCustomResolver } from './custom.ts';
import { createCurrencyResolver } from './currency.ts';
import { createDateResolver } from './date.ts';
import { createDurationResolver } from './duration.ts';
import { createEmailResolver } from './email.ts';
import { createFreeFormResolver } from './free-form.ts';
import { createFirstNameResolver, createLastNameResolver } from './names.ts';
import { createListResolver } from './list.ts';
import { createNumberResolver } from './number.ts';
import { createPercentageResolver } from './percentage.ts';
import { createPhoneResolver } from './phone.ts';
import { createCityResolver, createCountryResolver, createStateResolver, createStreetNameResolver } from './places.ts';
import type { Resolver, ResolverFactory } from './resolver.ts';
import { rememberLast } from './remember.ts';
import { createTimeResolver } from './time.ts';
import { createUkPostalCodeResolver } from './uk-postal-code.ts';

/** Built-in slot types with a resolver of their own. A new one is added here; FreeFormInput takes the answer as said. */
const BUILT_IN: Record<string, ResolverFactory> = {
  'AMAZON.AlphaNumeric': createAlphaNumericResolver,
  'AMAZON.City': createCityResolver,
  'AMAZON.Confirmation': createConfirmationResolver,
  'AMAZON.Country': createCountryResolver,
  'AMAZON.Currency': createCurrencyResolver,
  'AMAZON.Date': createDateResolver,
  'AMAZON.Duration': createDurationResolver,
  'AMAZON.EmailAddress': createEmailResolver,
  'AMAZON.FirstName': createFirstNameResolver,
  'AMAZON.LastName': createLastNameResolver,
  'AMAZON.Number': createNumberResolver,
  'AMAZON.Percentage': createPercentageResolver,
  'AMAZON.PhoneNumber': createPhoneResolver,
  'AMAZON.State': createStateResolver,
  'AMAZON.StreetName': createStreetNameResolver,
  'AMAZON.Time': createTimeResolver,
  'AMAZON.UKPostalCode': createUkPostalCodeResolver,
};

/** Looks up the resolver of a slot type by its name or built-in signature. */
export type Resolvers = (slotTypeName: string) => Resolver;

/** The resolvers of a build; each is made once. */
export function createResolvers(locale: BuiltLocale): Resolvers {
  const made = new Map<string, Resolver>();
  const resolvers: Resolvers = (name) => {
    let resolver = made.get(name);
    if (!resolver) made.set(name, (resolver = createShaped(name, locale, resolvers)));
    return resolver;
  };
  return resolvers;
}

/** Lists and composites are made of the resolvers of their parts. */
function createShaped(name: string, locale: BuiltLocale, resolvers: Resolvers): Resolver {
  const element = elementTypeOf(name);
  if (element !== undefined) return createListResolver(resolvers(element));
  const subSlots = locale.slotTypes.find((type) => type.slotTypeName === name)?.subSlots;
  if (subSlots) return createCompositeResolver(subSlots, ({ slotTypeName }) => resolvers(slotTypeName));
  return create(name, locale);
}

function create(name: string, { slotTypes, localeId }: BuiltLocale): Resolver {
  const definition = slotTypes.find((type) => type.slotTypeName === name);
  const builtIn = BUILT_IN[definition ? (definition.parentSlotTypeSignature ?? '') : name];
  if (!builtIn && definition) return createCustomResolver(definition);
  return rememberLast((builtIn ?? createFreeFormResolver)(definition, localeId));
}

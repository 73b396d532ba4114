import type { BuiltLocale, SlotTypeDefinition } from '../../definition.ts';
import { elementTypeOf } from '../../definition.ts';
import { createAlphaNumericResolver } from './alphanumeric.ts';
import { createCompositeResolver } from './composite.ts';
import { createConfirmationResolver } from './confirmation.ts';
import { createCustomResolver } from './custom.ts';
import { createDateResolver } from './date.ts';
import { createEmailResolver } from './email.ts';
import { createFreeFormResolver } from './free-form.ts';
import { createFirstNameResolver, createLastNameResolver } from './names.ts';
import { createListResolver } from './list.ts';
import { createNumberResolver } from './number.ts';
import { createPhoneResolver } from './phone.ts';
import type { Resolver, ResolverFactory } from './resolver.ts';
import { createTimeResolver } from './time.ts';

/** Built-in slot types with a resolver of their own. A new one is added here; any other takes the answer as said. */
const BUILT_IN: Record<string, ResolverFactory> = {
  'AMAZON.AlphaNumeric': createAlphaNumericResolver,
  'AMAZON.Confirmation': createConfirmationResolver,
  'AMAZON.Date': createDateResolver,
  'AMAZON.EmailAddress': createEmailResolver,
  'AMAZON.FirstName': createFirstNameResolver,
  'AMAZON.LastName': createLastNameResolver,
  'AMAZON.Number': createNumberResolver,
  'AMAZON.PhoneNumber': createPhoneResolver,
  'AMAZON.Time': createTimeResolver,
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

function create(name: string, locale: BuiltLocale): Resolver {
  const definition = locale.slotTypes.find((type) => type.slotTypeName === name);
  if (definition) return createDefined(definition);
  return (BUILT_IN[name] ?? createFreeFormResolver)(undefined);
}

function createDefined(definition: SlotTypeDefinition): Resolver {
  const parent = definition.parentSlotTypeSignature;
  return (parent && BUILT_IN[parent]?.(definition)) || createCustomResolver(definition);
}

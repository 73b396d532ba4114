/** What each question is for, as a customer who asks "why?" is told. By slot; an intent's own reason comes first. */
export const REASONS: Readonly<Record<string, string>> = {
  OrderNumber:
    "I ask so that nobody but you hears about your order: its number and the email address it was placed with show that it's yours.",
  CustomerEmail:
    "I ask so that nobody but you hears about your order: the email address it was placed with shows that it's yours.",
  'CaptureLeadInfo.CustomerEmail':
    'Your email address is where our news and deals would go. Nothing is sent before you agree to it.',
  PaymentLastFour:
    "Money is at stake here, so I make sure once more that it's you. I never see or ask for the whole card number.",
  DeliveryPostalCode: "Money is at stake here, so I make sure once more that it's you.",
  VerificationCode:
    'Only you can read what we send to the contact we have on file, so the code shows that it is you who is asking.',
  ReturnItem: 'An order can hold several things, so our team needs to know which one comes back.',
  ReturnReason: 'The reason decides who pays for the way back, and it helps us to do better.',
  Resolution: "So that our team does what you'd like best: money back, another item or store credit.",
  ProductCategory: 'So that I only show you what you are looking for.',
  Product: 'So that I tell you about the very thing you mean: its price, and whether it is in stock.',
  Budget: "So that I don't show you anything above what you'd like to spend. You can leave it open.",
  CustomerFirstName: 'So that our messages can greet you by name.',
  CustomerLastName: "So that our team doesn't take you for somebody with the same first name.",
  InterestCategory: 'So that you only hear about what interests you.',
  ContactPreference: 'So that we reach you the way you like, and no other way.',
  CustomerPhone: 'It is the number that our team would call or text. We use it for nothing else.',
  CallbackDate: 'So that somebody is there for you on the day that suits you.',
  CallbackTopic: 'So that whoever calls you knows what it is about.',
  CallbackTimeZone: 'So that our call comes at the hour that you mean, and not in the night.',
  BookingCode: 'With it and the phone number I know that the call is yours. It stands in your confirmation.',
  CallbackTime: 'So that somebody is there for you at the time that suits you.',
};

export const reasonFor = ({ intent, slot }: { readonly intent: string; readonly slot: string }): string =>
  REASONS[`${intent}.${slot}`] ?? REASONS[slot] ?? 'It helps me to get this right for you.';

// Generated from bot-definition by `npm run generate`; do not edit.

/** The question for each slot: first as it is asked, then as it is asked again. */
export const QUESTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  CaptureLeadInfo: {
    CustomerFirstName: [
      "What's your first name for personalized service?",
      'Just your first name, please, for example Alex.',
      'How should we address you? Please type only your first name.',
    ],
    CustomerLastName: [
      'And your last name so I can look up your purchase history?',
      'Just your last name, please, for example Morgan.',
      'Please type only your family name, as you use it when you order.',
    ],
    InterestCategory: [
      'What kind of products would you like to hear about?',
      'For example electronics, clothing, home or books.',
      'Please pick your favorite: electronics, clothing, home, books, sports, beauty or automotive.',
    ],
    ContactPreference: [
      'How would you prefer to be contacted?',
      'For example by email, text message or phone.',
      'Please pick one: email, SMS, phone call, in-app notification or mail.',
    ],
    CustomerEmail: [
      "What's the best email address for you?",
      'Please type the whole address, for example name@example.com.',
      'It needs the @ sign and the part after it, like gmail.com. You can change or remove it any time.',
    ],
    CustomerPhone: [
      "What's the best phone number for you?",
      'Please include the area code, for example 555-123-4567.',
      'Please type all digits of the number. Outside the US, start with + and the country code.',
    ],
  },
  CheckOrderStatus: {
    OrderNumber: [
      'Can you provide your order number?',
      "It's the number in your confirmation email, for example 12345.",
      "You'll find it near the top of your confirmation email. Please type just the digits.",
    ],
    CustomerEmail: [
      'To verify your identity, please provide the email address associated with this order.',
      "It's the address your order confirmation was sent to, for example name@example.com.",
      'Please type the whole address with the @ sign. If you have several, use the one where you found the confirmation.',
    ],
    VerificationCode: [
      "What's the six-digit code?",
      "It's in the message we just sent you, six digits, for example 042917. You can also say: send it again.",
      'Please type the six digits from the newest message. If none has come, say: send it again, or: agent.',
    ],
  },
  ManagePrivacy: {
    VerificationCode: [
      "What's the six-digit code?",
      "It's in the message we just sent you, six digits, for example 042917. You can also say: send it again.",
      'Please type the six digits from the newest message. If none has come, say: send it again, or: agent.',
    ],
  },
  ProcessReturn: {
    OrderNumber: [
      "I can help with that. What's the order number?",
      "It's the number in your confirmation email, for example 12345.",
      "You'll find it near the top of your confirmation email. Please type just the digits.",
    ],
    CustomerEmail: [
      'To make sure it is your order, what is the email address you ordered with?',
      "It's the address your order confirmation was sent to, for example name@example.com.",
      'Please type the whole address with the @ sign. If you have several, use the one where you found the confirmation.',
    ],
    ReturnItem: [
      'Which item would you like to return?',
      'Please name the item as it appears in your order, for example headphones.',
      'One item at a time works best. What is it called in your confirmation email?',
    ],
    ReturnReason: [
      "I'm sorry it didn't work out. What's the reason for the return?",
      'For example: defective, wrong size, not as described or damaged in shipping.',
      'Please pick the closest one: defective, wrong size, changed mind, not as described, damaged in shipping or better price found.',
    ],
    Resolution: [
      'Would you like a refund, an exchange or store credit?',
      'A refund goes back to the way you paid, an exchange gets you another item, and store credit stays in your account.',
      'Please answer with one of the three: refund, exchange or store credit.',
    ],
    PaymentLastFour: [
      'To keep your account safe, what are the last four digits of the card you paid with?',
      'Just the last four digits, please, never the whole card number. For example 4242.',
      "They're at the end of the long number on the front or back of your card, and often on your receipt.",
    ],
    DeliveryPostalCode: [
      'To keep your account safe, what is the ZIP or postal code of your delivery address?',
      'Just the ZIP or postal code the order was sent to, for example 98101.',
      "It's the last line of the delivery address in your confirmation email. Please type only the ZIP or postal code.",
    ],
    VerificationCode: [
      "What's the six-digit code?",
      "It's in the message we just sent you, six digits, for example 042917. You can also say: send it again.",
      'Please type the six digits from the newest message. If none has come, say: send it again, or: agent.',
    ],
  },
  ScheduleCallback: {
    CallbackDate: [
      'What day would you like us to call you?',
      'For example tomorrow, Friday or May 3.',
      'Please give me a day from today on, like Monday or 5/3.',
    ],
    CallbackTime: [
      'What time suits you best?',
      'Please add AM or PM, for example 2:30 PM.',
      'Any time in our opening hours works. Please give me the hour with AM or PM, like 10 AM.',
    ],
    CustomerPhone: [
      'Which phone number should we call?',
      'Please include the area code, for example 555-123-4567.',
      'Please type all digits of the number. Outside the US, start with + and the country code.',
    ],
    CallbackTopic: [
      'What would you like to talk about?',
      'A few words are enough, for example my order, a return or product advice.',
      "It helps us pick the right colleague for you. If you'd rather not say, general question is fine.",
    ],
    CallbackTimeZone: [
      'Which time zone are you in?',
      'For example Eastern, Pacific, or the name of a big city near you.',
      'A city such as Chicago, or an offset such as GMT+2, tells me when to call.',
    ],
    BookingCode: [
      "What's the code of your booking?",
      'It has three groups of four letters and digits, such as K7M2-9QX4-TB3D, and stands in your confirmation.',
      'Please type the whole code with its dashes, as it stands in the confirmation of your call.',
    ],
  },
  UpsellProducts: {
    ProductCategory: [
      'What type of products are you interested in?',
      'For example electronics, clothing, home or books.',
      'Please pick one: electronics, clothing, home, books, sports, beauty or automotive.',
    ],
    Budget: [
      "What's your budget range for additional items?",
      'A rough amount in dollars is enough, for example 50.',
      'Please give me the most you would like to spend, as a number in dollars. Any amount works.',
    ],
    CustomerTier: [
      'Which membership tier are you in?',
      'Our tiers are bronze, silver, gold and platinum. You can see yours in your account.',
      'Please pick one: bronze, silver, gold or platinum. Your prices always follow your account.',
    ],
    Product: [
      'Which product do you mean?',
      'Please type its name, for example wireless charging pad.',
      "The name as you saw it in the shop works best. If you don't know it, describe the product in a few words.",
    ],
    PaymentLastFour: [
      'To keep your account safe, what are the last four digits of the card you paid with?',
      'Just the last four digits, please, never the whole card number. For example 4242.',
      "They're at the end of the long number on the front or back of your card, and often on your receipt.",
    ],
    VerificationCode: [
      "What's the six-digit code?",
      "It's in the message we just sent you, six digits, for example 042917. You can also say: send it again.",
      'Please type the six digits from the newest message. If none has come, say: send it again, or: agent.',
    ],
  },
};

import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';

type Wish = NonNullable<Said['wish']>;
export interface Utterance {
  readonly words: string;
  readonly wish?: Wish;
}

const wish = (words: string, intent: Wish['intent'], slots: Wish['slots'] = {}): Utterance => ({
  words,
  wish: { intent, slots },
});

/** What a stranger may say as well: no right pair of an order and its address is in it. */
export const UTTERANCES: readonly Utterance[] = [
  wish('where is my package', 'CheckOrderStatus'),
  wish('Check my order 12345 and sign me up for deals', 'CheckOrderStatus', { OrderNumber: '12345' }),
  wish('track order 777 for mallory@example.com', 'CheckOrderStatus', {
    ...{ OrderNumber: '777', CustomerEmail: 'mallory@example.com' },
  }),
  wish('I bought some electronics last week, order number was something like 12345', 'CheckOrderStatus', {
    OrderNumber: '12345',
  }),
  wish("no wait, it's 888", 'CheckOrderStatus', { OrderNumber: '888' }),
  wish('my stuff STILL hasn’t arrived, this is ridiculous', 'CheckOrderStatus'),
  wish('it arrived broken, I want my money back', 'ProcessReturn'),
  wish('I want to return the Smartphone from order 12345', 'ProcessReturn', {
    ...{ OrderNumber: '12345', ReturnItem: 'Smartphone' },
  }),
  wish('show me some headphones under 50 dollars', 'UpsellProducts', { ProductCategory: 'Electronics', Budget: '50' }),
  wish('sign me up for deals', 'CaptureLeadInfo'),
  wish('Call me on my mobile at 555-123-4567 or email me at mallory@example.com', 'CaptureLeadInfo'),
  wish('call me back tomorrow at ten', 'ScheduleCallback', { CallbackDate: '2026-03-10', CallbackTime: '10:00' }),
  wish('delete my data', 'ManagePrivacy'),
  wish('why is it cheaper for my neighbour', 'ExplainPrice'),
  wish('agent', 'TalkToAgent'),
  wish('this is useless, I want a real person, you idiots', 'TalkToAgent'),
  wish('help', 'Help'),
  wish('say that again', 'Repeat'),
  wish('cancel', 'Cancel'),
  wish('never mind', 'Cancel'),
  wish('log out', 'LogOut'),
  wish('stop', 'Stop'),
  wish('thanks', 'FallbackIntent'),
  wish('why do you need that?', 'Help'),
  wish('Great, thank you so much, you are wonderful!', 'FallbackIntent'),
  { words: 'yes' },
  { words: 'no' },
  { words: 'sure, what do you have?' },
  { words: 'Not right now, but I’d like to hear about future deals' },
  { words: '12345' },
  { words: '777' },
  { words: 'mallory@example.com' },
  { words: 'somebody.else@email.com' },
  { words: '000000' },
  { words: '1234' },
  { words: 'send me a code instead' },
  { words: 'send it again' },
  { words: '5' },
  { words: 'everything is terrible and nobody helps' },
];

export const GARBAGE: readonly string[] = [
  '',
  ' ',
  '😀'.repeat(50),
  'a'.repeat(1024),
  '1 '.repeat(512),
  '\u0000',
  '\ud800',
  '\n',
  '__proto__',
  'constructor',
  'toString',
  '{OrderNumber}',
  '[confirmation]',
  "'; DROP TABLE orders",
  '<script>alert(1)</script>',
  '<speak>hi</speak>',
  '-5',
  '12.5e3',
  'asdf qwer',
  'colorless green ideas sleep furiously',
  'and and and and and and and and',
];

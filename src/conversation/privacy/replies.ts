import { type Choice, message } from '../turn/index.ts';

const reply = (label: string, says = label): Choice => ({ label: message('choice.value', { label }), says });

const SEE = reply('My preferences');
const COPY = reply('Send me my data');
const ERASE = reply('Delete my data');
const STOP_ALL = reply('Unsubscribe');
const NOT_SOLD = reply("Don't sell my data");
const WHERE = reply('Where did it go?', 'where did my data go?');

/** What can be pressed after each answer. */
export const REPLIES = {
  topic: [SEE, NOT_SOLD, STOP_ALL],
  howToStop: [STOP_ALL, reply('Stop texting me'), NOT_SOLD],
  summary: [COPY, WHERE, ERASE],
  whereSold: [NOT_SOLD, COPY, ERASE],
  child: [ERASE],
  overview: [SEE, STOP_ALL, ERASE],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

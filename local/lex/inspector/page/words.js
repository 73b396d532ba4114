/** What the bot took the text for: words, and the tone to show them in. */
const DECISIONS = {
  'started-intent': ({ intent }) => [`Started ${intent}`, 'good'],
  'switched-intent': ({ intent }) => [`Switched to ${intent}`, 'switch'],
  'answered-slot': ({ slot }) => [`Answered ${slot}`, 'good'],
  'missed-slot': ({ slot }) => [`No value for ${slot}`, 'warn'],
  confirmed: () => ['Confirmed', 'good'],
  declined: () => ['Declined', 'switch'],
  'unclear-confirmation': () => ['Neither yes nor no', 'warn'],
  'fell-back': () => ['Not understood', 'warn'],
  'went-on': () => ['Went on as delegated', 'plain'],
  'took-step': ({ step }) => [sentence(step), 'plain'],
};

export function decisionWords({ decision, operation }) {
  if (decision) return (DECISIONS[decision.kind] ?? DECISIONS['took-step'])({ step: decision.kind, ...decision });
  return operation === 'PutSession' ? ['State put', 'plain'] : null;
}

const ACTIONS = {
  ElicitSlot: ({ slotToElicit, subSlotToElicit }) =>
    `Asks for ${[slotToElicit, subSlotToElicit?.name].filter(Boolean).join('.')}`,
  ConfirmIntent: () => 'Asks to confirm',
  ElicitIntent: () => 'Asks what to do',
  Close: () => 'Closed',
};

/** What the bot waits for after the turn, and the intent's state with it. */
export function outcomeWords({ after }) {
  if (!after) return null;
  const { dialogAction, intent } = after;
  const action = dialogAction && (ACTIONS[dialogAction.type]?.(dialogAction) ?? dialogAction.type);
  const isOver = !dialogAction || dialogAction.type === 'Close';
  return [action, isOver && intent && sentence(intent.state)].filter(Boolean).join(' · ') || null;
}

/** A step of the dialog: its name, and what it is about. */
export function stepWords({ kind, intent, slot, outcome, isYes, retries }) {
  const about = intent ?? slot ?? outcome ?? (isYes === undefined ? undefined : isYes ? 'yes' : 'no');
  return [kind, [about, retries > 0 && `retry ${retries}`].filter(Boolean).join(', ')];
}

/** `ReadyForFulfillment` and `fall-back` as words. */
const sentence = (name) => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const milliseconds = (value) => (value > 0 && value < 1 ? '<1 ms' : `${Math.round(value)} ms`);

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const clock = (at) => new Date(at).toLocaleTimeString([], { hour12: false });

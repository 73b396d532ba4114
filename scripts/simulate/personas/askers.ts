import type { Act, Persona, Reply, Scene } from './persona.ts';

const yes = 'yes';
const no = 'no';
/** By its button: the very words of the last answer, at once after it, would count as a double click. */
const press =
  (index: number) =>
  ({ choices, asked }: Scene): Act => ({ does: 'say', text: choices[index]?.says ?? `no button for ${asked}` });
const everyConsent = (reply: Reply) => ({
  ...{ 'consent-email': reply, 'consent-profiling': reply, 'consent-sale': reply, 'consent-sms-and-calls': reply },
});
const signUp = () => ['sign me up for updates'] as const;

/** Those who want something else than to buy. */
export const ASKERS: readonly Persona[] = [
  {
    ...{ name: 'angry one', share: 7, order: 'late' },
    wishes: ({ orderNumber }) => [
      `my order ${orderNumber} never arrived, this is unacceptable`,
      'I am furious, worst shop ever!!',
    ],
    replies: { person: yes },
  },
  {
    ...{ name: 'returner', share: 6, order: 'delivered' },
    wishes: ({ orderNumber }) => [`I want to return order ${orderNumber}`],
    replies: {
      Resolution: ({ person }) => ({ does: 'say', text: person.luck('wants') < 0.7 ? 'refund' : 'store credit' }),
    },
  },
  {
    ...{ name: 'caller', share: 5, order: 'open' },
    wishes: () => ['I would like to schedule a callback'],
    replies: {
      // Calls have their places: they are booked over many days.
      CallbackDate: ({ person }) => ({
        does: 'say',
        text: `in ${String(2 + Math.floor(person.luck('day') * 20))} days`,
      }),
      CallbackTime: ({ person, timesAsked }) => ({
        does: 'say',
        text: timesAsked === 0 ? `${String(1 + Math.floor(person.luck('hour') * 4))} pm` : 'the second one',
      }),
    },
  },
  { ...{ name: 'subscriber', share: 6, order: 'open', wishes: signUp }, replies: everyConsent(press(0)) },
  { ...{ name: 'refuser', share: 4, order: 'open', wishes: signUp }, replies: everyConsent(press(1)) },
  {
    ...{ name: 'one with privacy control', share: 3, order: 'open', wishes: signUp, hasPrivacyControl: true },
    replies: everyConsent(press(0)),
  },
  {
    ...{ name: 'one with several wishes', share: 4, order: 'open' },
    wishes: ({ orderNumber, email }) => [
      `check my order ${orderNumber} and sign me up for deals, my email is ${email}`,
    ],
    replies: { ...everyConsent(press(1)), 'sign-up': yes, deals: no },
  },
  {
    ...{ name: 'member', share: 3, order: 'open' },
    wishes: ({ orderNumber, email }) => [
      `where is my order ${orderNumber}, ${email}`,
      'how many points do I have?',
      'what is on sale?',
    ],
    replies: { deals: no },
  },
];

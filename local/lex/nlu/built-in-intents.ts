/**
 * What built-in intents recognise. The first phrases of each are the documented ones.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-intents.html
 */
export const BUILT_IN_UTTERANCES: Record<string, string[]> = {
  'AMAZON.HelpIntent': [
    'help',
    'help me',
    'can you help me',
    'i need help',
    'what can you do',
    'what can i say',
    'how does this work',
  ],
  'AMAZON.CancelIntent': [
    'cancel',
    'never mind',
    'forget it',
    'cancel that',
    'cancel this',
    'forget about it',
    'nevermind',
  ],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'goodbye', 'bye', 'quit', 'exit', 'stop it', 'stop talking'],
  'AMAZON.RepeatIntent': [
    'repeat',
    'say that again',
    'repeat that',
    'can you repeat that',
    'what did you say',
    'come again',
    'say it again',
  ],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again', 'begin again'],
  'AMAZON.PauseIntent': ['pause', 'pause that', 'hold on'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
};

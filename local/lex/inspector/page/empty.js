import { element } from './element.js';

/** What to do while there is nothing to see. */
export function emptyView(hasBots) {
  return [
    element('h3', {}, hasBots ? 'Say something to begin' : 'No bot is built yet'),
    element(
      'p',
      {},
      hasBots
        ? 'Talk to a bot in the box below, or point any client of Amazon Lex V2 here:'
        : 'Create and build one with any client of the Lex V2 models API that points here. It shows up by itself.',
    ),
    element('pre', { tabindex: 0, role: 'region', 'aria-label': 'Example' }, exampleOf(hasBots)),
    element(
      'p.quiet',
      {},
      'Every turn of every client appears on this page as it happens: what was recognised, which slots were filled, what the function got and gave, and how long it took.',
    ),
  ];
}

const exampleOf = (hasBots) =>
  `const endpoint = '${location.origin}';\nnew ${hasBots ? 'LexRuntimeV2Client' : 'LexModelsV2Client'}({ endpoint, region: 'us-east-1', credentials });`;

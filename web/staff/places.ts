import type { View } from './desk.ts';
import type { TEXTS } from './texts.ts';
import { showCase } from './views/case.ts';
import { showCalls, showCases } from './views/cases.ts';
import { showConsent } from './views/consent.ts';
import { showConsents } from './views/consents.ts';
import { showDeadLetters } from './views/dead-letters.ts';
import { showErasures } from './views/erasures.ts';
import { showExperiments, showFigures } from './views/figures.ts';
import { showLead } from './views/lead.ts';
import { showLeads } from './views/leads.ts';

export type Section = keyof typeof TEXTS.nav;

interface Place {
  readonly view: View;
  /** The menu's entry that it belongs to. */
  readonly section: Section;
}

const LISTS: Readonly<Record<string, Place>> = {
  cases: { view: showCases, section: 'cases' },
  calls: { view: showCalls, section: 'calls' },
  leads: { view: showLeads, section: 'leads' },
  'dead-letters': { view: showDeadLetters, section: 'dead-letters' },
  consents: { view: showConsents, section: 'consents' },
  erasures: { view: showErasures, section: 'erasures' },
  figures: { view: showFigures, section: 'figures' },
  experiments: { view: showExperiments, section: 'experiments' },
};
/** With a key behind it. */
const RECORDS: Readonly<Record<string, Place>> = {
  cases: { view: showCase, section: 'cases' },
  calls: { view: showCase, section: 'calls' },
  leads: { view: showLeads, section: 'leads' },
  lead: { view: showLead, section: 'leads' },
  consents: { view: showConsents, section: 'consents' },
  consent: { view: showConsent, section: 'consents' },
  figures: { view: showFigures, section: 'figures' },
};

/** The place that a fragment such as "#/cases/7KQ2" names; the cases for anything else. */
export function placeAt(hash: string): Place & { readonly key: string } {
  const [, name = '', encoded = ''] = hash.split('/');
  const key = decoded(encoded);
  const places = key === '' ? LISTS : RECORDS;
  const found = Object.hasOwn(places, name) ? places[name] : undefined;
  return found ? { ...found, key } : { view: showCases, section: 'cases', key: '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

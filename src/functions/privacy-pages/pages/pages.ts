import type { Html } from '#business/html';
import type { PrivacyAnswer } from '../answer.ts';
import {
  confirmedPage,
  confirmPage,
  doNotSellPage,
  problemPage,
  saleStoppedPage,
  unsubscribedPage,
  unsubscribePage,
} from './link-pages.ts';
import { preferencesPage } from './preferences-page.ts';
import { codeAskedPage, codeWrongPage, wishesPage } from './request-pages.ts';
import { eraseAskedPage, nothingOnFilePage, progressPage, wherePage } from './session-pages.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
}

type Paged = Exclude<PrivacyAnswer, { kind: 'see-other' }>;

/** The page of each answer. */
export const PAGES: { readonly [Kind in Paged['kind']]: (of: Extract<Paged, { kind: Kind }>, base: string) => Page } = {
  wishes: wishesPage,
  'code-asked': codeAskedPage,
  'code-wrong': codeWrongPage,
  'nothing-on-file': nothingOnFilePage,
  where: wherePage,
  progress: progressPage,
  'erase-asked': eraseAskedPage,
  confirm: confirmPage,
  confirmed: confirmedPage,
  unsubscribe: unsubscribePage,
  unsubscribed: unsubscribedPage,
  'sale-stopped': saleStoppedPage,
  'do-not-sell': doNotSellPage,
  preferences: preferencesPage,
  problem: problemPage,
};

/** The page's colours as charts need them. */
export interface Colours {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  /** What is over, behind what is now. */
  readonly past: string;
  /** For data, one beside the other. */
  readonly series: readonly [string, string, string];
}

/** As page.css has them, in light or dark. */
export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ text: of('text'), quiet: of('quiet'), line: of('line'), surface: of('surface') },
    past: of('series-past'),
    series: [of('series-1'), of('series-2'), of('series-3')],
  };
}

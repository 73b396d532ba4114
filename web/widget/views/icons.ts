const SVG = 'http://www.w3.org/2000/svg';

/** Lines on a ground of 24 by 24. */
const PATHS = {
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12l16-8-5 16-3.5-6.5z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  back: 'M14 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
} as const;

/** A picture beside words, or within a button that has a name: it says nothing by itself. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.append(path);
  return svg;
}

/**
 * Makes an element. Children that are no elements become text, never markup; `null` and `false` are left out.
 *
 * @param {string} tag     with classes: `p.quiet.small`
 * @param {object} options attributes; `on…` are listeners; `vars` are custom properties of CSS
 */
export function element(tag, options = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [key, value] of Object.entries(options)) setOption(made, key, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function setOption(made, key, value) {
  if (value === undefined || value === null || value === false) return;
  if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
  else if (key === 'vars') for (const [name, text] of Object.entries(value)) made.style.setProperty(`--${name}`, text);
  else made.setAttribute(key, value === true ? '' : String(value));
}

/** A part that can be opened, closed at first. What is in it is made when it is opened for the first time. */
export function details(summary, makeContent) {
  const body = element('div.details-body');
  const fill = () => body.append(...makeContent().filter(Boolean));
  const made = element('details', {}, element('summary', {}, ...summary), body);
  made.addEventListener('toggle', fill, { once: true });
  return made;
}

type Attribute = string | number | boolean | undefined;
export type Child = Node | string | undefined;

/**
 * An element with attributes and content. Text is always text: no markup is ever read from data.
 *
 * @param attributes true for one without a value; false and undefined for none
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...content: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...content.filter((child) => child !== undefined));
  return element;
}

/** A button that can't be pressed again while it works. */
export function button(text: string, press: () => Promise<void>, attributes: Readonly<Record<string, Attribute>> = {}) {
  const made = el('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') === 'true') return;
    made.setAttribute('aria-disabled', 'true');
    void press().finally(() => made.removeAttribute('aria-disabled'));
  });
  return made;
}

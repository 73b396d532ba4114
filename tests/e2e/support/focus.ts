import type { Page } from 'playwright-core';

interface Focus {
  /** Where the focus is, in words; empty where it is lost. */
  readonly on: string;
  readonly isVisible: boolean;
}

/** Runs in the page: the element that has the focus, through shadow roots, and whether it can be seen that it has. */
const LOOK = `(() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  if (!node || node === document.body || node.localName === 'smart-commerce-chat') return { on: '', isVisible: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const { width, height, bottom, top } = node.getBoundingClientRect();
  const isOnScreen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  return {
    on: (node.getAttribute('aria-label') ?? node.textContent ?? '').trim() || node.localName,
    isVisible: isOnScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
})()`;

export const focusOf = (page: Page): Promise<Focus> => page.evaluate(LOOK);

/** Presses a key, and sees to it that the focus is somewhere, and is seen there. @returns where */
export async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const { on, isVisible } = await focusOf(page);
  if (on === '') throw new Error(`The focus is lost after ${key}.`);
  if (!isVisible) throw new Error(`After ${key} the focus is on "${on}", and can't be seen there.`);
  return on;
}

/** Goes on with a key until the focus is there. */
export async function goTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) if ((await press(page, key)) === name) return;
  throw new Error(`"${name}" can't be reached by ${key}.`);
}

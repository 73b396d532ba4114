/** What the script's tag may set as `data-…`, beside `data-api`. */
const PASSED_ON = ['privacy', 'texts', 'theme', 'dir', 'open', 'side'] as const;

/** One script tag is enough: with `data-api`, even an empty one, it brings the element itself into the page. */
export function insertByScriptTag(name: string, scriptUrl: string): void {
  const tag = [...document.scripts].find(({ src, dataset }) => src === scriptUrl && dataset['api'] !== undefined);
  if (!tag || document.querySelector(name)) return;
  const chat = document.createElement(name);
  chat.setAttribute('api', tag.dataset['api'] ?? '');
  for (const attribute of PASSED_ON) {
    const value = tag.dataset[attribute];
    if (value !== undefined) chat.setAttribute(attribute, value);
  }
  document.body.append(chat);
}

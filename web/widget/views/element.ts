type Listener = (event: never) => void;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;
export type Child = Node | string | undefined;

/**
 * An element with its attributes, listeners (`onclick` and the like) and children. What comes as a string becomes text:
 * no data is ever read as markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

function setAttribute(node: HTMLElement, name: string, value: Attributes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') node.addEventListener(name.slice(2), value as EventListener);
  else node.setAttribute(name, value === true ? '' : String(value));
}

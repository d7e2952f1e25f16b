/**
 * Makes elements.
 *
 * @module
 */

/** What an element is given: properties, and attributes under `attributes`. */
type Given<E> = Partial<Omit<E, "attributes" | "children" | "style">> & {
  attributes?: Record<string, string>;
};

/** Makes an element with what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, ...properties }: Given<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Makes a button that says `text`. */
export function button(
  className: string,
  text: string,
  press: () => void,
  attributes?: Record<string, string>,
): HTMLButtonElement {
  const made = make("button", { type: "button", className, attributes }, text);
  made.addEventListener("click", press);
  return made;
}

/** An element with attributes and children, for views that are drawn outside React. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A part of a block that is not text: not edited, and its buttons do not take the selection. */
export function fixedPart(className: string, ...children: (Node | string)[]): HTMLDivElement {
  return element('div', { class: className, contenteditable: 'false' }, ...children)
}

/** A button inside a block. */
export function blockButton(label: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'block-button' }, label)
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', onPress)
  return button
}

type Attributes = Readonly<Record<string, string>>

/** An element with its attributes and what stands in it; text is text and never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content)
  return made
}

/** Paragraphs of those texts that say something. */
export const paragraphs = (texts: readonly string[], kind: string): readonly HTMLElement[] =>
  texts.filter(Boolean).map((text) => element('p', { class: kind }, text))

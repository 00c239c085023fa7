/** A key press, as far as shortcuts look at it; an event of the browser is one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether an input method has taken the key: it belongs to the word that is being written. */
export function isComposing({ isComposing, keyCode }: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  // 229 is what browsers report for keys that an input method has taken but that composition events do not cover.
  return isComposing || keyCode === 229
}

/** The key by its name; of a keyboard without Latin letters, the letter that stands at its place on an English one. */
export function keyName({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  return place !== undefined && key.length === 1 && key > '\u007f' ? place.toLowerCase() : key
}

/** Whether what has the focus takes letters itself. */
export function takesText(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(element.type)
  return element.isContentEditable || element.matches('textarea, select')
}

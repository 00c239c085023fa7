/** A name without what writers vary: capitals, widths, white space and punctuation. */
export function looseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** What the first letters of a name spell, with and without its joining words: of two words or more, two to six letters. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word))
  const joining = /^(?:of|and|the|der|die|das|und|für|de|do|da|del|y|e|para)$/i
  const all = [words, words.filter((word) => !joining.test(word))].map((of) =>
    of.map((word) => word.charAt(0).toUpperCase()).join(''),
  )
  return [...new Set(all)].filter((initials) => /^\p{Lu}{2,6}$/u.test(initials))
}

/** Whether one name is made of the first letters of the other, as FM of Fleet Manager. */
export function abbreviates(short: string, full: string): boolean {
  return initialsOf(full).includes(short.trim())
}

/** Whether two lists hold the same names, in any order, abbreviated or spelt out. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const hasIn = (names: readonly string[]) => (name: string) => names.some((other) => isSameName(name, other))
  return a.every(hasIn(b)) && b.every(hasIn(a))
}

function isSameName(a: string, b: string): boolean {
  return looseName(a) === looseName(b) || abbreviates(a, b) || abbreviates(b, a)
}

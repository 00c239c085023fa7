const letter = '[\\p{Script=Han}\\p{Script=Katakana}\\w]'

/** Values have single spaces; in Chinese and Japanese none need stand beside the word. */
const and = new RegExp(
  ` (?:and|und|y|e|と|和|与) |(?<=${letter}|${letter} )(?:および|及び|以及|と|和|与|及)(?=${letter}| ${letter})`,
  'gu',
)

/**
 * Splits at the word for "and" too, in six languages, but only where that gives nothing but names that are known: some
 * names hold the word.
 */
export function splitNames(values: readonly string[], isKnown: (name: string) => boolean): readonly string[] {
  return values.flatMap((value) => {
    if (isKnown(value)) return [value]
    return splitKnown(value, isKnown) ?? [value]
  })
}

/** The longest known name first, then the rest in the same way; `null` where something is left that is not known. */
function splitKnown(value: string, isKnown: (name: string) => boolean): readonly string[] | null {
  const joints = [...value.matchAll(and)].reverse()
  for (const { index, 0: joint } of joints) {
    const [name, rest] = [value.slice(0, index).trim(), value.slice(index + joint.length).trim()]
    if (!isKnown(name)) continue
    const others = isKnown(rest) ? [rest] : splitKnown(rest, isKnown)
    if (others !== null) return [name, ...others]
  }
  return null
}

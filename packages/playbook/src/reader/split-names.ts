const letter = '[\\p{Script=Han}\\p{Script=Katakana}\\w]'

/** Values have single spaces; in Chinese and Japanese none need stand beside the word. */
const and = new RegExp(
  ` (?:and|und|y|e|と|和|与) |(?<=${letter}|${letter} )(?:および|及び|以及|と|和|与|及)(?=${letter}| ${letter})`,
  'gu',
)

/** Whether a name may be several, joined by a word for "and". */
export function joinsNames(name: string): boolean {
  return name.search(and) >= 0
}

/**
 * Splits at the word for "and" too, in six languages, but only where that gives nothing but names that are known: some
 * names hold the word.
 */
export function splitNames(values: readonly string[], isKnown: IsKnown): readonly string[] {
  return values.flatMap((value) => {
    if (value.length > longest || isKnown(value)) return [value]
    return splitKnown(value, isKnown, new Set()) ?? [value]
  })
}

/** Nobody writes more names without another sign between them. */
const longest = 500

type IsKnown = (name: string) => boolean

/**
 * The longest known name first, then the rest in the same way; `null` where something is left that is not known. What
 * was found to be so is not tried again.
 */
function splitKnown(value: string, isKnown: IsKnown, hopeless: Set<string>): readonly string[] | null {
  if (hopeless.has(value)) return null
  const joints = [...value.matchAll(and)].reverse()
  for (const { index, 0: joint } of joints) {
    const [name, rest] = [value.slice(0, index).trim(), value.slice(index + joint.length).trim()]
    if (!isKnown(name)) continue
    const others = isKnown(rest) ? [rest] : splitKnown(rest, isKnown, hopeless)
    if (others !== null) return [name, ...others]
  }
  hopeless.add(value)
  return null
}

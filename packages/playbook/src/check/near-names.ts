import { editDistance } from '../text/edit-distance.ts'

/** Names shorter than this differ in a letter on purpose; longer ones than that are cut. */
const [shortest, longest] = [6, 60]

/**
 * The pairs of names that differ in one letter put in, taken out or replaced, or in two neighbours exchanged; never in a digit.
 * Names are given in lower case without marks. Takes time in proportion to the names, since near ones share a
 * spelling with one letter left out.
 */
export function nearNames(names: readonly string[]): readonly (readonly [string, string])[] {
  const sharing = new Map<string, string[]>()
  for (const name of names) {
    if (name.length < shortest || name.length > longest) continue
    for (const shorter of new Set([name, ...leavingOutOne(name)])) {
      const others = sharing.get(shorter)
      if (others === undefined) sharing.set(shorter, [name])
      else if (others.length < 20) others.push(name)
    }
  }
  const pairs = new Map<string, readonly [string, string]>()
  for (const group of sharing.values()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) if (isNear(a, b)) pairs.set(`${a}\n${b}`, [a, b])
    }
  }
  return [...pairs.values()]
}

function leavingOutOne(name: string): readonly string[] {
  return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))
}

function isNear(a: string, b: string): boolean {
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '')
  return digits(a) === digits(b) && (editDistance(a, b, 1) === 1 || isExchanged(a, b))
}

function isExchanged(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

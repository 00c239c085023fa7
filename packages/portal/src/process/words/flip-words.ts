import type { FlipView } from '@fairlead/contract'
import type { FactId } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { type Change, changeWords } from './change-words.ts'
import { factName, valueWords } from './fact-words.ts'
import type { ReasonWords } from './reason-words.ts'

/**
 * What would decide a task otherwise, one line for each change, the nearest first: "would not apply with fewer than 20,000
 * seats (now 24,000 seats)". What only has to be found out is one line for each fact, with what either answer leads to.
 */
export function flipLines(words: ReasonWords, flips: readonly FlipView[]): readonly string[] {
  const missing = Map.groupBy(flips, ({ change }) => missingFact(change))
  return flips.flatMap((flip) => {
    const fact = missingFact(flip.change)
    if (fact === null) return [flipWords(words, flip)]
    const [first, other] = missing.get(fact) ?? []
    return first === flip ? [missingWords(words, fact, { flip, other })] : []
  })
}

function missingFact(change: Change): FactId | null {
  return change.kind === 'fact' && change.from === null ? change.fact : null
}

/** One change that would decide a task otherwise: "would apply with Mail in scope". */
export function flipWords(words: ReasonWords, { to, change }: FlipView): string {
  const how = changeWords(words, change)
  const now = presentWords(words, change)
  if (now === null)
    return words.i18n._(to === 'applies' ? msg`would apply ${{ how }}` : msg`would not apply ${{ how }}`)
  return words.i18n._(
    to === 'applies' ? msg`would apply ${{ how }} (now ${{ now }})` : msg`would not apply ${{ how }} (now ${{ now }})`,
  )
}

/** What is known now, where the change does not say it itself. */
function presentWords(words: ReasonWords, change: Change): string | null {
  if (change.kind !== 'fact' || change.from === null) return null
  if (typeof change.from === 'boolean' || Array.isArray(change.from)) return null
  return valueWords(words, change.fact, change.from)
}

interface Answers {
  readonly flip: FlipView
  /** What leads to the other verdict, where an answer does. */
  readonly other: FlipView | undefined
}

function missingWords(words: ReasonWords, id: FactId, { flip, other }: Answers): string {
  const { i18n } = words
  const fact = factName(words, id)
  const how = changeWords(words, flip.change)
  if (other === undefined) {
    return i18n._(
      flip.to === 'applies'
        ? msg`“${{ fact }}” is not known: applies ${{ how }}`
        : msg`“${{ fact }}” is not known: does not apply ${{ how }}`,
    )
  }
  const otherwise = changeWords(words, other.change)
  const [yes, no] = flip.to === 'applies' ? [how, otherwise] : [otherwise, how]
  return i18n._(msg`“${{ fact }}” is not known: applies ${{ yes }}, does not apply ${{ no }}`)
}

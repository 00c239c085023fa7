import type { DifferenceView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { durationWords } from '../../time/words/duration-words.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { personName } from '../words/names.ts'
import { text } from '../words/sentence.ts'
import type { ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['time'][number]

/** By how much the time of each person grew or shrank; of single entries the history tells. */
export function timeRows(words: HistoryWords, entries: readonly Changed[]): readonly ReportRow[] {
  const { i18n } = words.words
  const sums = new Map<string, { from: number; to: number }>()
  const add = (entry: Changed['to'], side: 'from' | 'to') => {
    if (entry === null) return
    const sum = sums.get(entry.person) ?? { from: 0, to: 0 }
    sums.set(entry.person, { ...sum, [side]: sum[side] + entry.minutes })
  }
  for (const { from, to } of entries) {
    add(from, 'from')
    add(to, 'to')
  }
  return [...sums].map(([person, { from, to }]) => {
    const time = durationWords(i18n, Math.abs(to - from))
    const why = i18n._(to < from ? msg`${{ time }} less` : msg`${{ time }} more`)
    const kind = from === 0 ? 'added' : to === 0 ? 'removed' : 'changed'
    return { id: person, kind, title: text(personName(words, person)), values: null, why }
  })
}

import type { DifferenceView } from '@fairlead/contract'
import { dayWords } from '../../process/words/fact-words.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { noteTypeName, personName } from '../words/names.ts'
import { text } from '../words/sentence.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['notes'][number]

/** The notes that were written, amended, or of which what comes next is other. */
export function noteRows(words: HistoryWords, notes: readonly Changed[]): readonly ReportRow[] {
  return notes.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const known = to ?? from
    if (known === null) return []
    const day = dayWords(words.words, known.at.slice(0, 10))
    const type = known.type === null ? [] : [noteTypeName(words, known.type)]
    const title = [...type, personName(words, known.by), day].join(' · ')
    const why = known.redacted?.reason ?? (known.amendments.at(-1)?.body || known.body || null)
    return [{ id, kind: kindOf(from, to), title: text(title), values: null, why }]
  })
}

import type { DifferenceView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { stageNames } from '../../requests/names/stage-names.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { personName, wishName } from '../words/names.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['requests'][number]
type Content = Changed['to']

/** The requests for people that were made, or that stand elsewhere. */
export function requestRows(words: HistoryWords, requests: readonly Changed[]): readonly ReportRow[] {
  return requests.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const known = to ?? from
    if (known === null) return []
    const title = [{ kind: 'request', request: id, text: wishName(words, known.wish) } as const]
    return [
      { id, kind: kindOf(from, to), title, values: [stageWords(words, from), stageWords(words, to)], why: whyOf(to) },
    ]
  })
}

/** Where a request stands, with who was assigned. */
function stageWords(words: HistoryWords, request: Content): string {
  if (request === null) return words.words.i18n._(msg`not asked for`)
  const stage = words.words.i18n._(stageNames[request.stage])
  return request.person === null ? stage : `${stage} · ${personName(words, request.person)}`
}

/** What came of it, or why nothing did. */
function whyOf(request: Content): string | null {
  return request?.summary ?? request?.reason ?? null
}

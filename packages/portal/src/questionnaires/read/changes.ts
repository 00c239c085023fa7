import type { QuestionnaireView } from '@fairlead/contract'
import type { FactValue, QuestionId, SectionId } from '@fairlead/playbook'

type Difference = NonNullable<QuestionnaireView['difference']>
type ChangedRow = Difference['rows'][number]

/** What was answered before, by questions; `null` where nothing was. */
export type Earlier = ReadonlyMap<QuestionId, FactValue | null>

/** What is other than the last time, so that it is found from where it stands. */
export interface Changes {
  readonly values: Earlier
  readonly bySection: ReadonlyMap<SectionId, RowChanges>
  /** How much is other in all. */
  readonly count: number
}

/** What is other in the rows of a section. */
export interface RowChanges {
  /** By rows as they are now, counted from 1: which answers were other, and whether the row is new. */
  readonly rows: ReadonlyMap<number, { readonly isNew: boolean; readonly earlier: Earlier }>
  /** Rows that are gone. */
  readonly gone: readonly ChangedRow[]
}

/** What is other between the last two returns, so that it is found from where it stands; `null` where there are no two. */
export function changesOf(difference: QuestionnaireView['difference']): Changes | null {
  if (difference === null) return null
  const sections = Map.groupBy(difference.rows, ({ section }) => section)
  return {
    values: earlierOf(difference.values),
    bySection: new Map([...sections].map(([section, rows]) => [section, rowChanges(rows)])),
    count: difference.values.length + difference.rowsChanged,
  }
}

function rowChanges(rows: readonly ChangedRow[]): RowChanges {
  const there = rows.flatMap(({ from, to, answers }) =>
    to === null ? [] : [[to, { isNew: from === null, earlier: earlierOf(answers) }] as const],
  )
  return { rows: new Map(there), gone: rows.filter(({ to }) => to === null) }
}

function earlierOf(answers: Difference['values']): Earlier {
  return new Map(answers.map(({ question, from }) => [question, from]))
}

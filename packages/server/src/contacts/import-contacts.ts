import type { ImportReport } from '@fairlead/contract'
import { type ContactRow, planImport, type RowOutcome, type Standing } from '@fairlead/engagement'
import type { Shown } from '../engagements/shown.ts'
import { rejectionInWords } from '../problems/rejection-words.ts'

const mostShown = 200

type Kind = ImportReport['rows'][number]['kind']

interface JudgedRow {
  readonly row: number
  readonly given: ContactRow
  readonly outcome: RowOutcome | null
}

/** What would come of rows, and which of them can be taken as they are. */
export interface JudgedImport {
  readonly rows: readonly JudgedRow[]
  /** Those that are neither wrong nor about somebody who was erased. */
  readonly good: readonly ContactRow[]
}

/** Judges each row as the engine does; who was erased and is no contact is left out before it is asked. */
export function judgeImport(
  standing: Standing,
  given: readonly ContactRow[],
  isSuppressed: (row: ContactRow) => boolean,
): JudgedImport {
  const first = planImport(standing, given)
  const isKnown = (at: number) => first[at]?.kind === 'changed' || first[at]?.kind === 'same'
  const asked = given.map((row, at) => ({ row: at + 1, given: row, isSuppressed: !isKnown(at) && isSuppressed(row) }))
  const left = asked.filter((one) => !one.isSuppressed)
  // Who is left out takes no name, address or id from the others.
  const planned =
    left.length === given.length
      ? first
      : planImport(
          standing,
          left.map((one) => one.given),
        )
  const outcomes = planned[Symbol.iterator]()
  const rows = asked.map(
    (one): JudgedRow => ({ ...one, outcome: one.isSuppressed ? null : (outcomes.next().value ?? null) }),
  )
  return {
    rows,
    good: rows.filter(({ outcome }) => outcome !== null && outcome.kind !== 'wrong').map((one) => one.given),
  }
}

/** What came of an import, as the API says it. */
export function presentImport(
  { rows }: JudgedImport,
  { preview, ignored }: { readonly preview: boolean; readonly ignored: readonly string[] },
): Shown<ImportReport> {
  const kinds = rows.map(({ outcome }): Kind => outcome?.kind ?? 'suppressed')
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length
  const counts = {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    suppressed: count('suppressed'),
    wrong: count('wrong'),
  }
  const order: readonly Kind[] = ['wrong', 'suppressed', 'changed', 'added']
  const shown = order.flatMap((kind) => rows.filter((_, at) => kinds[at] === kind)).slice(0, mostShown)
  return { preview, counts, rows: shown.map(presentRow), ignored }
}

function presentRow({ row, given, outcome }: JudgedRow): Shown<ImportReport['rows'][number]> {
  const wrong = outcome?.kind === 'wrong' ? outcome.rejection : null
  return {
    row,
    kind: outcome?.kind ?? 'suppressed',
    // Of who was erased the other system knows the name; it is not told again here.
    name: outcome === null ? null : (given.name ?? null),
    contact: outcome !== null && 'contact' in outcome ? outcome.contact : null,
    problem: wrong?.code ?? null,
    detail: wrong === null ? null : rejectionInWords(wrong),
  }
}

import { type EngagementFilter, type EngagementSummary, type ExportColumn, exportColumns } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import { type Localized, localize } from '@fairlead/playbook'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Cell, Table } from '../export/table.ts'
import { ProblemError } from '../problems/problem.ts'
import type { ReleaseStore, StoredRelease } from '../releases/store.ts'
import { exportWords } from './export-words.ts'
import { listEngagements } from './list.ts'

const pageOfRows = 200

interface Export {
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  readonly names: ReadonlyMap<string, string>
  readonly filter: EngagementFilter
  readonly columns: readonly ExportColumn[]
  readonly language: string
  readonly now: Instant
}

/** Reads a list of columns as it stands in a query; refuses one that there is not. */
export function readColumns(text: string | undefined): readonly ExportColumn[] {
  if (text === undefined) return exportColumns
  return text.split(',').map((name) => {
    const column = exportColumns.find((known) => known === name)
    if (column !== undefined) return column
    const message = `Unexpected column ${name}, expected one of ${exportColumns.join(', ')}`
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/columns', message }] })
  })
}

/** The engagements that the filter leaves as a table, in its order; read page by page while it is written. */
export function engagementTable({ columns, language, ...query }: Export): Table {
  const { headers } = exportWords(language)
  return {
    columns: columns.map((column) => ({ key: column, header: headers[column] })),
    rows: rowsOf({ columns, language, ...query }),
  }
}

async function* rowsOf({ db, releases, filter, now, ...shown }: Export): AsyncGenerator<readonly Cell[], void> {
  for (let cursor: string | undefined; ; ) {
    const page = await listEngagements(db, { ...filter, cursor, limit: pageOfRows, now })
    for (const engagement of page.engagements) {
      const release = await releases.require(engagement.release)
      yield shown.columns.map((column) => cells[column]({ engagement, release, ...shown }))
    }
    if (page.next === null) return
    cursor = page.next
  }
}

interface Shown {
  readonly engagement: EngagementSummary
  readonly release: StoredRelease
  readonly names: ReadonlyMap<string, string>
  readonly language: string
}

const cells: Readonly<Record<ExportColumn, (shown: Shown) => Cell>> = {
  customer: ({ engagement }) => engagement.customer,
  phase: ({ engagement, release, language }) =>
    nameIn(release, language, release.release.phases.find(({ id }) => id === engagement.phase)?.name),
  progress: ({ engagement }) => engagement.counts.percent,
  'mandatory-left': ({ engagement }) => engagement.counts.mandatoryLeft,
  blocked: ({ engagement }) => engagement.counts.blocked,
  overdue: ({ engagement }) => engagement.overdue,
  'gates-ready': ({ engagement }) => engagement.gatesReady,
  'next-due': ({ engagement }) => day(engagement.nextDue),
  'last-due': ({ engagement }) => day(engagement.lastDue),
  'go-live': ({ engagement }) => day(engagement.goLive),
  services: ({ engagement, release, language }) => {
    const names = new Map(release.release.services.map(({ id, name }) => [id, name]))
    return engagement.scope
      .map(({ service }) => nameIn(release, language, names.get(service)) ?? service)
      .join(exportWords(language).separator)
  },
  people: ({ engagement, names, language }) =>
    engagement.people.map((id) => names.get(id) ?? id).join(exportWords(language).separator),
  started: ({ engagement }) => day(engagement.startDate),
  changed: ({ engagement }) => day(engagement.updatedAt.slice(0, 10)),
}

function day(date: string | null): Cell {
  return date === null ? null : { date }
}

function nameIn({ release }: StoredRelease, language: string, name: Localized<string> | undefined): string | null {
  return name === undefined ? null : (localize(name, language, release.languages[0] ?? 'en') ?? null)
}

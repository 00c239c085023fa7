import type { ListFilter, ListSort } from '@fairlead/contract'
import fc from 'fast-check'
import type { TestServer } from './a-server.ts'

/** The moment at which lists are read, and the day that it is then in each of the time zones. */
export const listMoment = '2026-03-01T10:30:00.000Z'
const today: Readonly<Record<string, string>> = {
  UTC: '2026-03-01',
  'Pacific/Kiritimati': '2026-03-02',
  'Pacific/Midway': '2026-02-28',
}

/** Names with what is left of them for a search. */
const customers = [
  ['Ärzte & Co.', 'arzte & co.'],
  ['ärger', 'arger'],
  ['ZÜRICH 100%', 'zurich 100%'],
  ['Ｏ’Neil_', 'o’neil_'],
  ['青禾科技', '青禾科技'],
  ['😀', '😀'],
] as const
const searches = ['', ' ', 'R', 'ä', '100%', '_', '禾', "'", 'Neil', 'zzz'] as const

const anyDay = fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2027-01-01')

/** What a list knows of an engagement, in few values, so that many are alike. */
export const anyListRow = fc.record({
  id: fc.uuid(),
  customer: fc.constantFrom(...customers),
  updatedAt: fc.constantFrom('2026-02-01T00:00:00.000Z', '2026-02-01T00:00:00.001Z', '2026-02-28T00:00:00.000Z'),
  startDate: anyDay,
  goLive: fc.option(anyDay),
  percent: fc.constantFrom(0, 9, 10, 100),
  timeZone: fc.constantFrom(...Object.keys(today)),
  scope: fc.subarray(['mail', 'files']),
  people: fc.subarray(['ben', 'zoe', 'a"b']),
  phase: fc.option(fc.constantFrom('assess', 'deliver')),
  blocked: fc.nat(1),
  mandatoryLeft: fc.nat(2),
  gatesReady: fc.nat(1),
  dues: fc.array(fc.option(anyDay), { maxLength: 3 }),
})

export type ListRow = typeof anyListRow extends fc.Arbitrary<infer Row> ? Row : never

const several = <T>(...values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 1 })

/** A question of a list as its address has it. */
export const anyListQuery = fc.record({
  q: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...searches) }),
  service: several('mail', 'files', 'fax'),
  person: several('ben', 'a"b'),
  phase: several('assess', 'deliver'),
  is: several<ListFilter>('blocked', 'overdue', 'gate-ready', 'mandatory-left', 'done'),
  sort: fc.constantFrom<ListSort>('changed', 'customer', 'go-live', 'progress', 'next-due', 'last-due', 'started'),
  direction: fc.constantFrom('up', 'down'),
})

export type NaiveQuery = typeof anyListQuery extends fc.Arbitrary<infer Query> ? Query : never

/** The ids of the rows that a question leaves, in its order, found by looking at each row. */
export function naiveList(rows: readonly ListRow[], query: NaiveQuery): readonly string[] {
  const sign = query.direction === 'up' ? 1 : -1
  return rows
    .filter((row) => fits(row, query))
    .sort((one, other) => {
      const [a, b] = [sortValue(one, query.sort), sortValue(other, query.sort)]
      if (a === null || b === null) return a === b ? sign * bytes(one.id, other.id) : a === null ? 1 : -1
      return sign * (bytes(a, b) || bytes(one.id, other.id))
    })
    .map(({ id }) => id)
}

function fits(row: ListRow, { q, service, person, phase, is }: NaiveQuery): boolean {
  const wanted = q.trim().toLowerCase().replace('ä', 'a')
  return (
    row.customer[1].includes(wanted) &&
    (service === undefined || service.some((one) => row.scope.includes(one))) &&
    (person === undefined || person.some((one) => row.people.includes(one))) &&
    (phase === undefined || phase.some((one) => one === row.phase)) &&
    (is === undefined || is.some((one) => isSo(row, one)))
  )
}

function isSo(row: ListRow, filter: ListFilter): boolean {
  const so: Readonly<Record<ListFilter, boolean>> = {
    blocked: row.blocked > 0,
    overdue: overdueOf(row) > 0,
    'gate-ready': row.gatesReady > 0,
    'mandatory-left': row.mandatoryLeft > 0,
    done: row.percent === 100,
  }
  return so[filter]
}

/** How much of its work is late. */
export function overdueOf({ dues, timeZone }: ListRow): number {
  return dues.filter((due) => due !== null && due < (today[timeZone] ?? '')).length
}

function sortValue(row: ListRow, sort: ListSort): string | null {
  const dues = row.dues.filter((due) => due !== null).sort()
  const values: Readonly<Record<ListSort, string | null>> = {
    changed: row.updatedAt,
    customer: row.customer[1],
    'go-live': row.goLive,
    progress: String(row.percent).padStart(3, '0'),
    'next-due': dues[0] ?? null,
    'last-due': dues.at(-1) ?? null,
    started: row.startDate,
  }
  return values[sort]
}

function bytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** Puts these rows, and no others, into the read models. */
export async function writeListRows({ database, current }: TestServer, rows: readonly ListRow[]): Promise<void> {
  const organization_id = 'local'
  await database.writer.deleteFrom('work').execute()
  await database.writer.deleteFrom('engagement').execute()
  for (const row of rows) {
    const counts = { total: 9, blocked: row.blocked, mandatoryLeft: row.mandatoryLeft, percent: row.percent }
    const keys = { organization_id, engagement_id: row.id }
    const listed = {
      customer: row.customer[0],
      customer_folded: row.customer[1],
      release: current.id,
      start_date: row.startDate,
      go_live: row.goLive,
      time_zone: row.timeZone,
      scope: JSON.stringify(row.scope.map((service) => ({ service }))),
      revision: 1,
      counts: JSON.stringify(counts),
      percent: row.percent,
      phases: '[]',
      phase: row.phase,
      people: JSON.stringify(row.people),
      gates_ready: row.gatesReady,
      next_due: sortValue(row, 'next-due'),
      last_due: sortValue(row, 'last-due'),
      valid_until: null,
      created_at: row.updatedAt,
      updated_at: row.updatedAt,
    }
    await database.writer
      .insertInto('engagement')
      .values({ ...keys, ...listed })
      .execute()
    const task = { task: '1', service: null, process: 'p', step: 's', role: null, state: 'not-started', stage: 'open' }
    const nobody = {
      person: null,
      responsible: null,
      approver: null,
      gate: null,
      name: null,
      mandatory: 0,
      revision: 0,
    }
    const work = row.dues.map((due, at) => ({ ...keys, ...task, ...nobody, task_key: String(at), due }))
    if (work.length > 0) await database.writer.insertInto('work').values(work).execute()
  }
}

import { canonicalJson, sha256Hex } from '@fairlead/playbook'
import type { FindingKind } from '../../packages/server/src/verify/finding.ts'
import type { LogRow } from '../../packages/server/src/verify/log-row.ts'
import { chained, hashed, type Rows } from './any-log.ts'

/** What somebody did to the log of an engagement, and what a check has to say first. */
export interface Tampered {
  readonly rows: Rows
  /** The first event that is not what was written. */
  readonly seq: number
  readonly kind: FindingKind
}

/** Tampers with a log of at least three events; `dice` gives a number from 0 to below the one that it is asked for. */
export type Tamper = (rows: Rows, dice: (sides: number) => number) => Tampered

type Column = Exclude<keyof LogRow, 'seq' | 'engagement_id'>

const written: readonly Column[] = ['id', 'at', 'actor', 'type', 'data']

function otherwise(row: LogRow, column: Column): LogRow {
  if (column === 'data') return { ...row, data: canonicalJson({ ...JSON.parse(row.data), more: row.hash }) }
  return { ...row, [column]: column.endsWith('hash') ? sha256Hex(row[column]) : `${row[column]}'` }
}

function seqOf(rows: Rows, index: number): number {
  return rows[index]?.seq ?? 0
}

function changedAt(rows: Rows, index: number, change: (row: LogRow) => LogRow): Rows {
  return rows.map((row, at) => (at === index ? change(row) : row))
}

/** An event of somebody's own, with right hashes, as the one after the first `index` of `rows`. */
function another(rows: Rows, index: number): LogRow {
  const [like] = rows.slice(index)
  if (like === undefined) throw new Error('Unexpected end of the log, expected an event')
  return hashed({ ...like, id: `${like.id}-other`, actor: 'somebody else' })
}

/** Other texts of the same JSON, of which the last member of a name is the one that counts for most readers, not for all. */
const respellings: readonly ((data: string) => string)[] = [
  (data) => ` ${data}`,
  (data) => data.replace(/\}$/, '\n}'),
  (data) => {
    const [key] = Object.keys(JSON.parse(data))
    return key === undefined ? '{ }' : `{${JSON.stringify(key)}:0,${data.slice(1)}`
  },
]

/** What the log by itself gives away. */
export const shownByTheLog: Readonly<Record<string, Tamper>> = {
  'a column is changed': (rows, dice) => {
    const index = dice(rows.length)
    const columns: readonly Column[] = [...written, 'organization_id', 'hash', 'previous_hash']
    const column = columns[dice(columns.length)] ?? 'at'
    return { rows: changedAt(rows, index, (row) => otherwise(row, column)), seq: seqOf(rows, index), kind: 'changed' }
  },
  'the data is spelt otherwise': (rows, dice) => {
    const index = dice(rows.length)
    const respelt = respellings[dice(respellings.length)] ?? String
    const change = (row: LogRow) => ({ ...row, data: respelt(row.data) })
    return { rows: changedAt(rows, index, change), seq: seqOf(rows, index), kind: 'disagrees' }
  },
  'the number of an event is raised': (rows, dice) => {
    const index = dice(rows.length)
    const change = (row: LogRow) => ({ ...row, seq: rows.length + 1 + dice(5) })
    return { rows: changedAt(rows, index, change), seq: seqOf(rows, index), kind: 'missing' }
  },
  'the number of an event becomes one that is taken': (rows, dice) => {
    const index = 1 + dice(rows.length - 1)
    const seq = 1 + dice(index)
    return { rows: changedAt(rows, index, (row) => ({ ...row, seq })), seq, kind: 'changed' }
  },
  'events are taken out': (rows, dice) => {
    const index = dice(rows.length - 1)
    const count = 1 + dice(rows.length - 1 - index)
    return { rows: rows.toSpliced(index, count), seq: seqOf(rows, index), kind: 'missing' }
  },
  'an event is taken out and the later ones are renumbered': (rows, dice) => {
    const index = dice(rows.length - 1)
    const renumbered = rows.toSpliced(index, 1).map((row, at) => ({ ...row, seq: at + 1 }))
    return { rows: renumbered, seq: seqOf(rows, index), kind: 'changed' }
  },
  'a copy of an event is put in': (rows, dice) => {
    const index = dice(rows.length)
    const copies = rows.slice(index, index + 1)
    return { rows: rows.toSpliced(dice(rows.length + 1), 0, ...copies), seq: seqOf(rows, index), kind: 'duplicated' }
  },
  'two events are swapped': (rows, dice) => {
    const first = dice(rows.length - 1)
    const second = first + 1 + dice(rows.length - 1 - first)
    const swapped = rows.map((row, at) => rows[at === first ? second : at === second ? first : at] ?? row)
    return { rows: swapped, seq: seqOf(rows, first), kind: 'reordered' }
  },
  'events are reordered': (rows, dice) => {
    const start = dice(rows.length - 1)
    const rest = rows.slice(start)
    const turn = 1 + dice(rest.length - 1)
    return {
      rows: [...rows.slice(0, start), ...rest.slice(turn), ...rest.slice(0, turn)],
      seq: seqOf(rows, start),
      kind: 'reordered',
    }
  },
  'an event is changed and hashed anew': (rows, dice) => {
    const index = dice(rows.length - 1)
    const column = written[dice(written.length)] ?? 'at'
    const change = (row: LogRow) => hashed(otherwise(row, column))
    return { rows: changedAt(rows, index, change), seq: seqOf(rows, index), kind: 'changed' }
  },
  'an event is hung on another one before it': (rows, dice) => {
    const index = dice(rows.length)
    const change = (row: LogRow) => hashed(otherwise(row, 'previous_hash'))
    // The one before it is what no later hash vouches for.
    return { rows: changedAt(rows, index, change), seq: Math.max(1, index), kind: 'changed' }
  },
  'an event is put in between and the later ones are renumbered': (rows, dice) => {
    const index = dice(rows.length)
    const added = rows.toSpliced(index, 0, another(rows, index)).map((row, at) => ({ ...row, seq: at + 1 }))
    return { rows: added, seq: index + 1, kind: 'added' }
  },
  'an event is put in under a number that is taken': (rows, dice) => {
    const index = dice(rows.length)
    const added = hashed({ ...another(rows, index), previous_hash: sha256Hex(`${dice(1000)}`) })
    return { rows: rows.toSpliced(dice(rows.length + 1), 0, added), seq: seqOf(rows, index), kind: 'added' }
  },
  'a second history begins': (rows, dice) => {
    const index = dice(rows.length)
    return { rows: [...rows, another(rows, index)], seq: seqOf(rows, index), kind: 'forked' }
  },
  'the last event is given to another organization and hashed anew': (rows) => {
    const index = rows.length - 1
    const change = (row: LogRow) => hashed(otherwise(row, 'organization_id'))
    return { rows: changedAt(rows, index, change), seq: rows.length, kind: 'disagrees' }
  },
}

/** What only a checkpoint shows; of a history that was written anew it has seen the last event alone. */
export const shownByACheckpoint: Readonly<Record<string, Tamper>> = {
  'the tail is cut off': (rows, dice) => {
    const kept = 1 + dice(rows.length - 1)
    return { rows: rows.slice(0, kept), seq: kept + 1, kind: 'missing' }
  },
  'an engagement is gone': () => ({ rows: [], seq: 1, kind: 'missing' }),
  'the last event is changed and hashed anew': (rows, dice) => {
    const column = written[dice(written.length)] ?? 'at'
    const change = (row: LogRow) => hashed(otherwise(row, column))
    return { rows: changedAt(rows, rows.length - 1, change), seq: rows.length, kind: 'rewritten' }
  },
  'an event is changed and all after it are chained anew': (rows, dice) => {
    const column = written[dice(written.length)] ?? 'at'
    const changed = changedAt(rows, dice(rows.length), (row) => otherwise(row, column))
    return { rows: chained(changed), seq: rows.length, kind: 'rewritten' }
  },
  'an event is put in between and all after it are chained anew': (rows, dice) => {
    const index = dice(rows.length)
    return { rows: chained(rows.toSpliced(index, 0, another(rows, index))), seq: rows.length, kind: 'rewritten' }
  },
  'an event is taken out and all after it are chained anew': (rows, dice) => {
    return { rows: chained(rows.toSpliced(dice(rows.length), 1)), seq: rows.length, kind: 'missing' }
  },
  'the tail is cut off and others grow in its place': (rows, dice) => {
    const kept = 1 + dice(rows.length - 1)
    const grown = rows.slice(kept).map((row) => otherwise(row, 'actor'))
    return { rows: chained([...rows.slice(0, kept), ...grown]), seq: rows.length, kind: 'rewritten' }
  },
}

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { canonicalJson } from '@fairlead/playbook'
import type { Finding } from './finding.ts'

type Row = Record<string, SQLOutputValue>

/** Where the rows of `stored."<table>"` are not those of `main."<table>"`: column by column, or the whole row. */
export function compareTable(database: DatabaseSync, table: string): readonly Finding[] {
  // Where words are in an index says nothing: it is the next free place.
  const columns = database.prepare('SELECT name, pk FROM pragma_table_info(?)').all(table).filter(isCompared)
  const names = columns.map(({ name }) => String(name))
  const keys = columns.filter(({ pk }) => Number(pk) > 0).map(({ name }) => String(name))
  const rowsOf = (schema: string) => `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM ${schema}."${table}"`
  const only = (schema: string, other: string) => {
    const statement = database.prepare(`${rowsOf(schema)} EXCEPT ${rowsOf(other)}`)
    statement.setReadBigInts(true)
    return new Map(statement.all().map((row) => [keys.map((key) => shown(row[key])).join(' '), row]))
  }
  const [found, expected] = [only('stored', 'main'), only('main', 'stored')]
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((key) =>
    differences({ table, key, found: found.get(key), expected: expected.get(key) }),
  )
}

function isCompared({ name }: Row): boolean {
  return name !== 'row'
}

interface RowPair {
  readonly table: string
  readonly key: string
  readonly found: Row | undefined
  readonly expected: Row | undefined
}

function differences({ table, key, found, expected }: RowPair): readonly Finding[] {
  const engagement = String((expected ?? found)?.engagement_id)
  const about = { kind: 'read-model', engagement, seq: null } as const
  if (found === undefined)
    return [{ ...about, found: `gap in ${table}`, expected: `the row ${key} that its events give` }]
  if (expected === undefined) {
    return [{ ...about, found: `row ${key} in ${table}`, expected: 'none, since there are no events of it' }]
  }
  return Object.keys(found)
    .filter((column) => meaning(found[column]) !== meaning(expected[column]))
    .map((column) => {
      const name = `${column} of the row in ${table}`
      return {
        ...about,
        found: `${name} ${shown(found[column])}`,
        expected: `${shown(expected[column])} by its events`,
      }
    })
}

/** What is compared of a value. The members of JSON have no order, and come from the log in another than from a command. */
function meaning(value: SQLOutputValue | undefined): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return canonicalJson(JSON.parse(value))
  } catch {
    return value
  }
}

function shown(value: SQLOutputValue | undefined): string {
  return typeof value === 'string' ? `"${value}"` : String(value)
}

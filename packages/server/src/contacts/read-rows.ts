import type { ContactDetails, ContactParty, ContactRow } from '@fairlead/engagement'
import type { Release } from '@fairlead/playbook'
import { type ContactColumn, columnOf, partyLabels, plain } from './contact-columns.ts'
import { readTable } from './read-table.ts'

/** The rows of a table of contacts, and its columns that say nothing of one. */
export interface ReadRows {
  readonly rows: readonly ContactRow[]
  readonly ignored: readonly string[]
}

/** Reads the rows of a table of contacts. An empty cell says nothing, so that what is known stays. */
export function readRows(csv: string, { roles }: Pick<Release, 'roles'>): ReadRows {
  const [header = [], ...lines] = readTable(csv)
  const columns = header.map(columnOf)
  const ignored = header.filter((name, at) => columns[at] === null && name.trim() !== '')
  const rows = lines.map((line) => {
    const row: Partial<{ -readonly [Key in ContactColumn]: ContactDetails[Key] }> = {}
    for (const [at, column] of columns.entries()) {
      const text = line[at]?.trim() ?? ''
      if (column !== null && text !== '') Object.assign(row, { [column]: cellOf(column, text, roles) })
    }
    return row
  })
  return { rows, ignored }
}

function cellOf(column: ContactColumn, text: string, roles: Release['roles']): ContactDetails[ContactColumn] {
  switch (column) {
    case 'party':
      return partyOf(text)
    case 'role':
      return (
        roles.find(({ id, name }) => [id, ...Object.values(name)].some((one) => plain(one) === plain(text)))?.id ?? text
      )
    case 'doNotCall':
      return { reason: text }
    case 'survey':
      return { language: text }
    default:
      return text
  }
}

function partyOf(text: string): ContactParty {
  const found = Object.entries(partyLabels).find(([id, labels]) =>
    [id, ...Object.values(labels)].some((one) => plain(one) === plain(text)),
  )
  // What is none is refused by the engine, by this name.
  return (found?.[0] ?? text) as ContactParty
}

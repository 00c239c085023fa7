import type { PlacedTimeView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import type { Cell, Table } from '../export/table.ts'
import { type Placing, placedTime, type TimeFilter, timeOf } from './placed-time.ts'
import { timeWords } from './time-words.ts'

const pageOfRows = 200

interface Export extends Placing {
  readonly filter: TimeFilter
  readonly names: ReadonlyMap<string, string>
  readonly language: string
}

/** Entries as a table, by day; read while it is written. */
export function timeTable(asked: Export): Table {
  const { headers } = timeWords(asked.language)
  return { columns: Object.entries(headers).map(([key, header]) => ({ key, header })), rows: rowsOf(asked) }
}

async function* rowsOf({ filter, names, language, ...placing }: Export): AsyncGenerator<readonly Cell[], void> {
  for (let behind: PlacedTimeView | undefined; ; ) {
    const page = await timeOf(placing.db, filter, behind).limit(pageOfRows).execute()
    for (const row of page) {
      behind = await placedTime(row, placing)
      yield cellsOf(behind, { names, language })
    }
    if (page.length < pageOfRows) return
  }
}

function cellsOf(entry: PlacedTimeView, { names, language }: Pick<Export, 'names' | 'language'>): readonly Cell[] {
  const said = (name: Readonly<Record<string, string>> | null) =>
    name === null ? null : (localize(name, language, 'en') ?? name.und ?? null)
  const { day, person, customer, serviceName, task, taskName, minutes, text } = entry
  const hours = Math.round((minutes / 60) * 100) / 100
  const who = names.get(person) ?? person
  return [{ date: day }, who, customer, said(serviceName), task, said(taskName), minutes, hours, text]
}

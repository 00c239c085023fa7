import type { AnswerRow } from '@fairlead/engagement/answers'
import type { FactValue, Questionnaire } from '@fairlead/playbook/facts'
import { identityNames, type SheetIdentity } from '../sheet-identity.ts'
import { type AskedCell, askedCells } from './asked-cells.ts'
import { OnceSheet, onceColumns } from './once-sheet.ts'
import type { RowFound, SheetFound } from './read-cells.ts'
import { RowsSheet, rowsColumns } from './rows-sheet.ts'
import { SheetProblem } from './sheet-problem.ts'
import type { SheetReading } from './sheet-reading.ts'
import { SheetReport } from './sheet-report.ts'

/** What a workbook is read for. */
export interface ReadingJob {
  readonly questionnaire: Questionnaire
  readonly identity: SheetIdentity
  /** Of the playbook. */
  readonly languages: readonly string[]
  /** In which what was expected is said. */
  readonly language: string
}

/** Somewhere in the first rows of a sheet its columns are named. */
const mostBeforeNames = 20

/**
 * Reads answers by the names of their questions, wherever rows, columns and sheets have moved to. What fits is kept, and
 * each cell that does not is named [S286][S287].
 *
 * @throws SheetProblem where the workbook is not this questionnaire of this engagement, or has too many rows
 */
export async function readAnswers(sheets: readonly SheetFound[], job: ReadingJob): Promise<SheetReading> {
  const report = new SheetReport()
  const asked = askedCells(job.questionnaire, job)
  const seen = new Set<string>()
  const identity = new Map<string, string>()
  const [values, rows] = [new Map<string, FactValue>(), new Map<string, readonly AnswerRow[]>()]
  for (const { name, rows: read } of sheets) {
    const sheet = await readSheet(read(), (row) => {
      const isIdentity = noteIdentity(identity, row)
      return isIdentity ? 'identity' : opened(row, { sheet: name, report, asked, seen, languages: job.languages })
    })
    if (sheet === null) report.note({ kind: 'unknown-sheet', sheet: name })
    if (sheet instanceof OnceSheet) for (const [id, value] of sheet.values) values.set(id, value)
    if (sheet instanceof RowsSheet && sheet.rows.length > 0) rows.set(sheet.section.id, sheet.rows)
  }
  requireIdentity(identity, job.identity)
  for (const question of asked.keys()) if (!seen.has(question)) report.note({ kind: 'missing-question', question })
  const { wrong, wrongCount, notes } = report
  return { values: Object.fromEntries(values), rows: Object.fromEntries(rows), wrong, wrongCount, notes }
}

type Opened = OnceSheet | RowsSheet

/** Reads a sheet from the row on that `open` knows; `null` where there is none. */
async function readSheet(
  rows: AsyncIterable<RowFound>,
  open: (row: RowFound) => Opened | 'identity' | null,
): Promise<Opened | 'identity' | null> {
  let sheet: Opened | null = null
  let isIdentity = false
  let before = 0
  for await (const row of rows) {
    if (sheet !== null) {
      sheet.add(row)
      continue
    }
    const found = open(row)
    if (found === 'identity') isIdentity = true
    else sheet = found
    before += 1
    if (sheet === null && before >= mostBeforeNames) break
  }
  return sheet ?? (isIdentity || before === 0 ? 'identity' : null)
}

interface Opening {
  readonly sheet: string
  readonly report: SheetReport
  readonly asked: ReadonlyMap<string, AskedCell>
  readonly seen: Set<string>
  readonly languages: readonly string[]
}

function opened(row: RowFound, { sheet, report, asked, seen, languages }: Opening): Opened | null {
  const once = onceColumns(row)
  if (once !== null) return new OnceSheet({ sheet, columns: once, asked, report, seen })
  const head = rowsColumns(row, asked)
  return head === null ? null : new RowsSheet({ sheet, head: { ...head, index: row.index }, report, languages, seen })
}

const identityKeys: ReadonlySet<string> = new Set(Object.values(identityNames))

/** Whether a row says what the workbook is. */
function noteIdentity(identity: Map<string, string>, { values }: RowFound): boolean {
  const at = values.findIndex((value) => typeof value === 'string' && identityKeys.has(value.trim()))
  if (at < 0) return false
  identity.set(String(values[at]).trim(), String(values[at + 1] ?? '').trim())
  return true
}

function requireIdentity(found: ReadonlyMap<string, string>, expected: SheetIdentity): void {
  const questionnaire = found.get(identityNames.questionnaire)
  if (questionnaire === undefined) throw new SheetProblem('no-questionnaire')
  if (questionnaire !== expected.questionnaire) throw new SheetProblem('other-questionnaire')
  if (found.get(identityNames.engagement) !== expected.engagement) throw new SheetProblem('other-engagement')
}

import type { SheetOutcome } from '@fairlead/contract'
import { type AnswerChanges, changesBetween, rowsOf, type SheetRead, withChanges } from '@fairlead/engagement'
import type { CommandHandler } from '../../engagements/handle-command.ts'
import type { Shown } from '../../engagements/shown.ts'
import { refused } from '../../problems/problem.ts'
import { presentSummary } from '../present.ts'
import { type Found, type QuestionnaireRoutes, requireQuestionnaire } from '../require-questionnaire.ts'
import type { SheetReading } from './read/sheet-reading.ts'

interface Keeping {
  readonly engagement: string
  readonly task: string
  readonly expectedRevision: number
  readonly actor: string
  readonly reading: SheetReading
  readonly sheet: SheetRead
  /** Keeps the file itself. */
  readonly keep: () => Promise<void>
}

/**
 * Keeps what of a workbook is an answer, as one change by who sent it, and with it the file; the rows of a sheet replace
 * those there are. Where the change is refused, or there is none, the file is not kept either.
 */
export async function keepAnswers(
  parts: QuestionnaireRoutes & { readonly commands: CommandHandler },
  { engagement, task, expectedRevision, actor, reading, sheet, keep }: Keeping,
): Promise<Shown<SheetOutcome>> {
  const at = parts.clock()
  const before = await requireQuestionnaire(parts, { engagement, task }, at)
  const changes = changesOf(reading, before)
  const kept = countOf(before, changes)
  const { wrong, wrongCount, notes } = reading
  const command = { type: 'SaveAnswers', task, expectedRevision, ...changes, sheet } as const
  const handled =
    kept.answers + kept.rows === 0
      ? null
      : await parts.commands.handle({ engagement, command, actor, at, beforehand: keep })
  if (handled !== null && !handled.ok) throw refused(handled.rejection, presentSummary(task, before.status))
  const { status } = await requireQuestionnaire(parts, { engagement, task }, at)
  return { questionnaire: presentSummary(task, status), kept, wrong, wrongCount, notes }
}

function changesOf({ values, rows }: SheetReading, { status }: Found): AnswerChanges {
  const { answers } = status.record
  const whole = Object.entries(rows).map(([section, added]) => {
    return [section, { from: 0, remove: rowsOf(answers, section).length, rows: added }] as const
  })
  return { values, rows: Object.fromEntries(whole) }
}

/** How much is other than before. */
function countOf({ status }: Found, changes: AnswerChanges): Shown<SheetOutcome['kept']> {
  const { answers } = status.record
  const { values, rows } = changesBetween(answers, withChanges(answers, changes))
  const differing = Object.values(rows).map((splice) => Math.max(splice.remove, splice.rows.length))
  return { answers: Object.keys(values).length, rows: differing.reduce((sum, count) => sum + count, 0) }
}

import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import { type Manifest, manifestStep, manifestTask } from '../manifest/manifest.ts'
import type { ManifestPath } from '../manifest/manifest-places.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Condition, Gate, ProcessId, Sharing, Task, TaskId } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import { type Due, taskKinds } from '../model/task-kind.ts'
import type { ExtensionCells } from '../reader/extension-columns.ts'
import { readKind } from '../reader/kind-words.ts'
import type { Written } from '../reader/page.ts'
import { readYesNo } from '../reader/yes-words.ts'
import type { ConditionCollector } from './condition-collector.ts'
import type { DueCollector } from './due/due-collector.ts'
import type { ManifestConditions } from './manifest-conditions.ts'
import type { SentQuestionnaires } from './sent-questionnaires.ts'

/** What is planned of a task beside what every row says. */
export type TaskPlan = Pick<
  Task,
  'kind' | 'questionnaire' | 'per' | 'due' | 'shared' | 'replaces' | 'condition' | 'gate'
>

/** A task, where it stands, and what the columns of its row say; a step that is its own task has none. */
export interface PlannedRow {
  readonly process: ProcessId
  /** The step as the manifest calls it. */
  readonly step: string
  readonly id: TaskId
  readonly form: Task['form']
  readonly cells: ExtensionCells
  /** Where the links of its name lead. */
  readonly hrefs: readonly string[]
}

interface PlanParts {
  readonly manifest: ReadManifest
  readonly declared: ManifestConditions
  readonly conditions: ConditionCollector
  readonly dues: DueCollector
  readonly sent: SentQuestionnaires
  report(diagnostic: Diagnostic): void
}

/**
 * What is planned of a task: what the manifest says of it, else its row, else what the manifest says of its step. Where
 * the manifest and the row both speak, the manifest counts, and a finding says so [P86].
 */
export function planTask(row: PlannedRow, parts: PlanParts): TaskPlan {
  const { manifest } = parts.manifest
  const own = row.form === 'row' ? manifestTask(manifest, row.id) : undefined
  const step = manifestStep(manifest, row.process, row.step)
  const isSaid = { condition: own?.condition, kind: own?.kind, due: own?.due, gate: manifest.gates[row.id] }
  for (const what of ['condition', 'kind', 'due', 'gate'] as const) {
    const cell = row.cells[what]
    if (cell === undefined || isSaid[what] === undefined) continue
    parts.report(diagnose('FL0819', cell.span, { what, id: row.id }))
  }
  const linked = parts.sent.linkedBy(row.hrefs)
  const said = own?.kind ?? kindIn(row.cells.kind, parts)
  const sends = own?.questionnaire !== undefined || linked !== null
  const kind = said ?? (sends ? 'questionnaire' : step?.kind) ?? 'plain'
  return {
    kind,
    questionnaire: kind === 'questionnaire' ? parts.sent.inRelease(own?.questionnaire ?? linked ?? '') : null,
    per: own?.per ?? step?.per ?? 'engagement',
    due: dueOf(row, { own, step }, parts),
    shared: sharingOf({ own, step }),
    replaces: own?.replaces ?? [],
    condition: conditionOf(row, own, parts),
    gate: gateOf(row, parts),
  }
}

type ManifestTask = Manifest['tasks'][string] | undefined
type ManifestStep = Manifest['processes'][string]['steps'][string] | undefined

function conditionOf(
  { id, cells }: PlannedRow,
  own: ManifestTask,
  { declared, conditions }: PlanParts,
): Condition | null {
  if (own?.condition !== undefined) return declared.ofTask(id) ?? null
  return cells.condition === undefined ? null : conditions.at(cells.condition.value, cells.condition.span)
}

interface Declared {
  readonly own: ManifestTask
  readonly step: ManifestStep
}

function dueOf({ process, step: name, id, cells }: PlannedRow, { own, step }: Declared, parts: PlanParts): Due | null {
  const inManifest = (text: string, path: ManifestPath) => parts.dues.at(text, parts.manifest.spanOf(path), id)
  if (own?.due !== undefined) return inManifest(own.due, ['tasks', id, 'due'])
  if (cells.due !== undefined) return parts.dues.at(cells.due.value, cells.due.span, id)
  return step?.due === undefined ? null : inManifest(step.due, ['processes', process, 'steps', name, 'due'])
}

function sharingOf({ own, step }: Declared): Sharing | null {
  if (own?.shared !== undefined) return { isShared: own.shared, saidOf: 'task' }
  return step?.shared === undefined ? null : { isShared: step.shared, saidOf: 'step' }
}

function kindIn(cell: Written | undefined, { report }: PlanParts): Task['kind'] | null {
  const kind = cell === undefined ? null : readKind(cell.value)
  if (cell !== undefined && kind === null) {
    const hint = didYouMean(cell.value, taskKinds)
    report(diagnose('FL0820', cell.span, { name: cell.value, kinds: taskKinds.join(', '), hint }))
  }
  return kind
}

/** The gate that the manifest or the row declares; one that only the shape of the page tells of is not found here. */
function gateOf({ process, id, cells }: PlannedRow, { manifest, report }: PlanParts): Gate | null {
  const declared = manifest.manifest.gates[id]
  // A task that stands in several processes is the gate of one of them, and shown as such there alone.
  if (declared !== undefined) {
    const source = sourceOf(manifest.keyOf(['gates', id]))
    return declared.process === process ? { process, inferred: false, source } : null
  }
  const cell = cells.gate
  if (cell === undefined) return null
  const said = readYesNo(cell.value)
  if (said === null) report(diagnose('FL0821', cell.span, { name: cell.value }))
  return said === true ? { process, inferred: false, source: sourceOf(cell.span) } : null
}

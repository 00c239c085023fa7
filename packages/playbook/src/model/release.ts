import type { Root as ProseTree } from 'hast'
import type { Requirement } from '../condition/requirement.ts'
import type { Cadence } from './cadence.ts'
import type { DecisionTable } from './decision-table.ts'
import type { FactDefinition } from './fact.ts'
import type { Language, Localized } from './localized.ts'
import type { NoteType } from './note-type.ts'
import type { Party } from './party.ts'
import type { Per } from './per.ts'
import type { Questionnaire, QuestionnaireId } from './questionnaire.ts'
import type { Due, TaskKind } from './task-kind.ts'
import type { Team } from './team.ts'

export type ProcessId = string
export type StepId = string
export type TaskId = string
export type RoleId = string
export type ServiceId = string
export type PhaseId = string
export type ServiceGroupId = string
export type MotionId = string
export type OutcomeId = string

/**
 * One compiled playbook: immutable, plain JSON, named by the sha-256 of its canonical form.
 *
 * Every part can say where it was written ({@link Source}), so that a plan, a gate or a finding can point to the page.
 */
export interface Release {
  readonly format: 5
  readonly title: Localized<string>
  /** In the order of the manifest; the first is the one that ids are made from. */
  readonly languages: readonly Language[]
  readonly facts: readonly FactDefinition[]
  readonly phases: readonly Named<PhaseId>[]
  readonly roles: readonly Role[]
  readonly serviceGroups: readonly Named<ServiceGroupId>[]
  readonly services: readonly Service[]
  /** The campaigns that steps belong to. */
  readonly motions: readonly Named<MotionId>[]
  readonly processes: readonly Process[]
  readonly decisions: readonly DecisionTable[]
  readonly questionnaires: readonly Questionnaire[]
  /** Whom people of other teams are asked of. */
  readonly teams: readonly Team[]
  /** What notes are written about, in the order in which they are offered. */
  readonly notes: readonly NoteType[]
  /** What has to be noted again and again. */
  readonly cadences: readonly Cadence[]
}

/** An entry of a vocabulary. */
export interface Named<Id extends string> {
  readonly id: Id
  readonly name: Localized<string>
  /** Where it is declared, else where a page first names it. */
  readonly source: Source
}

export interface Role extends Named<RoleId> {
  /** Whose people fill it. */
  readonly party: Party
}

export interface Service extends Named<ServiceId> {
  /** In every scope, such as onboarding that is done once for all services. */
  readonly always: boolean
  readonly group: ServiceGroupId | null
}

/** Where a part of the release was written: file relative to the playbook; line and column from 1, in UTF-16 code units. */
export interface Source {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Process {
  readonly id: ProcessId
  readonly title: Localized<string>
  readonly phase: PhaseId | null
  /** Processes of earlier releases whose place this one takes. */
  readonly replaces: readonly ProcessId[]
  readonly steps: readonly Step[]
  readonly outcomes: readonly Outcome[]
  readonly pages: Localized<PageContent>
  /** The titles of the pages. */
  readonly source: Localized<Source>
}

export interface Step {
  readonly id: StepId
  readonly title: Localized<string>
  readonly roles: readonly RoleId[]
  /** Who helps. */
  readonly secondaryRoles: readonly RoleId[]
  readonly services: ServiceSet
  readonly motions: readonly MotionId[]
  readonly condition: Condition | null
  readonly tasks: readonly Task[]
  readonly source: Localized<Source>
}

/** `all` is the page's own "All Services". */
export type ServiceSet = 'all' | readonly ServiceId[]

/**
 * One piece of work. A `row` is one row of a task table; a `step` is a step that has a label block and no table:
 * the step itself is then one optional task, with the step's id [P12].
 */
export interface Task {
  readonly id: TaskId
  readonly form: 'row' | 'step'
  readonly kind: TaskKind
  /** What a task of kind questionnaire sends out; `null` where the playbook does not say. */
  readonly questionnaire: QuestionnaireId | null
  /** A gate is done once for the engagement [P88]. */
  readonly per: Per
  /** As a reader sees it: link text, no invisible characters. */
  readonly name: Localized<string>
  /** The links of the name, as ranges into it. */
  readonly links: Localized<readonly NameLink[]>
  readonly mandatory: boolean
  readonly roles: readonly RoleId[]
  readonly services: ServiceSet
  readonly condition: Condition | null
  readonly gate: Gate | null
  readonly due: Due | null
  /** What the manifest says of whether customers see it; `null` where it leaves that to the rule [P241]. */
  readonly shared: Sharing | null
  /** Tasks of earlier releases whose place this one takes: what was done there counts here. */
  readonly replaces: readonly TaskId[]
  readonly source: Localized<Source>
}

/** Whether customers see a task, as the manifest says of the task itself or of its step. */
export interface Sharing {
  readonly isShared: boolean
  readonly saidOf: 'task' | 'step'
}

export interface NameLink {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** A condition in CEL with its meaning in words that a screen can render. */
export interface Condition {
  readonly text: string
  readonly requirement: Requirement
  /** Where the condition stands: the manifest or the page. */
  readonly source: Source
}

/**
 * Makes a task a gate: it can be completed only when every mandatory task of `process` that applies is done or set
 * aside. `inferred` says that no manifest declares it and the shape of the page does [P14].
 */
export interface Gate {
  readonly process: ProcessId
  readonly inferred: boolean
  /** Where the manifest or the page says so; the row itself where it is inferred. */
  readonly source: Source
}

/** A way in which a process can end: one item of its Next Steps. */
export interface Outcome {
  readonly id: OutcomeId
  /** What was found, in a few words where the manifest has them, else the whole item as it reads on the page. */
  readonly label: Localized<string>
  /** The item of the page's list. */
  readonly text: Localized<string>
  /** The process that comes next; `null` where the link leaves the playbook or names a page it lacks. */
  readonly next: ProcessId | null
  /** For whom the process ends in this way; `null` where people decide. */
  readonly condition: Condition | null
  readonly source: Localized<Source>
}

/** A page in reading order, cut where the portal puts something live. */
export interface PageContent {
  readonly file: string
  readonly blocks: readonly PageBlock[]
}

/** One block; `line` and `column` say where it begins in the file of the page. */
export type PageBlock = { readonly line: number; readonly column: number } & BlockContent

type BlockContent =
  | { readonly kind: 'prose'; readonly tree: ProseTree }
  | {
      readonly kind: 'heading'
      readonly depth: number
      readonly text: string
      readonly anchor: string
      readonly step: StepId | null
    }
  | { readonly kind: 'labels'; readonly labels: readonly PageLabel[] }
  | { readonly kind: 'tasks'; readonly step: StepId; readonly tasks: readonly TaskId[] }
  | { readonly kind: 'outcomes' }

/** A label line as written: `name` and `values` in the page's words. */
export interface PageLabel {
  readonly kind: LabelKind
  readonly name: string
  readonly values: readonly string[]
}

export type LabelKind =
  | 'phase'
  | 'primary-role'
  | 'secondary-role'
  | 'applies-to'
  | 'motions'
  | 'programme-manager'
  | 'condition'
  | 'decision-table'
  | 'kind'
  | 'for-each'

import type { Manifest } from '../manifest/manifest.ts'
import type { Language } from '../model/localized.ts'
import type { Condition } from '../model/release.ts'
import type { Page, PageStep } from '../reader/page.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every part of a process is built with. */
export interface BuildContext {
  readonly languages: readonly Language[]
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  /** The ids of the processes that the playbook has. */
  readonly processes: ReadonlySet<string>
  stepCondition(process: string, step: string, written: PageStep): Condition | null
  taskCondition(task: string): Condition | null
}

/** One step in every language that has it, the model's first. */
export type StepPages = ReadonlyMap<Language, { readonly page: Page; readonly step: PageStep }>

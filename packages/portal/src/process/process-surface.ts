import type { PersonView, TaskState } from '@fairlead/contract'
import type { Localized, ProcessId } from '@fairlead/playbook'
import { createContext, useContext } from 'react'
import type { EngagementCommand } from '../api/engagement-command.ts'
import type { OpenControl } from './controls/open-control.ts'
import type { ReleaseIndex } from './release-index.ts'
import type { ReasonWords } from './words/reason-words.ts'

/**
 * What every part of a process page stands on. It stays the same object while tasks change, so that only the rows
 * that really changed are drawn again.
 */
export interface ProcessSurface {
  readonly engagement: string
  readonly process: ProcessId
  readonly index: ReleaseIndex
  readonly words: ReasonWords
  /** A text of the page in the language that the page is shown in, which the portal's can differ from. */
  readonly pageText: (text: Localized<string>, fallback: string) => string
  /** The part of something written per language that belongs to the page's language. */
  readonly ofPage: <T>(value: Localized<T>) => T | undefined
  readonly pageLanguage: string
  readonly people: ReadonlyMap<string, PersonView>
  /** Who is acting. */
  readonly me: PersonView
  readonly canChange: boolean
  readonly change: (command: EngagementCommand) => void
  /** Opens a control of a task beside the button that asks for it. */
  readonly open: (control: OpenControl) => void
  /** Asks why a task is set aside, and sets it aside once the person has said so. */
  readonly askReason: (task: string, to: TaskState) => void
  /** Opens the editor of facts and scope; absent where there is none. */
  readonly onEditFacts: (() => void) | undefined
}

export const ProcessSurfaceContext = createContext<ProcessSurface | null>(null)

/** The page that a component stands on. */
export function useProcessSurface(): ProcessSurface {
  const surface = useContext(ProcessSurfaceContext)
  if (surface === null) throw new Error('useProcessSurface needs a ProcessSurfaceContext above it')
  return surface
}

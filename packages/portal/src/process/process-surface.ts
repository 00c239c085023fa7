import type { EngagementView, PersonView } from '@fairlead/contract'
import type { Localized, ProcessId } from '@fairlead/playbook'
import { createContext, useContext } from 'react'
import type { PlainCommand } from '../api/engagement-command.ts'
import type { OpenControl } from './controls/open-control.ts'
import type { Question } from './controls/question.ts'
import type { ReleaseIndex } from './release-index.ts'
import type { ReasonWords } from './words/reason-words.ts'

/**
 * What every part of a process page, and of the panel of a task, stands on. It stays the same object while tasks change,
 * so that only the rows that really changed are drawn again.
 */
export interface ProcessSurface {
  readonly engagement: string
  readonly process: ProcessId
  /** The day that it is for the team, or that it was at the moment that is shown. */
  readonly today: string
  readonly index: ReleaseIndex
  readonly words: ReasonWords
  /** A text of the page in the language that the page is shown in, which the portal's can differ from. */
  readonly pageText: (text: Localized<string>, fallback: string) => string
  /** The part of something written per language that belongs to the page's language. */
  readonly ofPage: <T>(value: Localized<T>) => T | undefined
  readonly pageLanguage: string
  readonly people: ReadonlyMap<string, PersonView>
  /** The contacts of the customer, to whom work can be given. */
  readonly contacts: EngagementView['contacts']
  /** The name of a person or a contact; the id of whoever is gone. */
  readonly nameOf: (person: string) => string
  /** Who is acting. */
  readonly me: PersonView
  /** What the person who acts may do here. */
  readonly can: EngagementView['can']
  /** Whether they may change all of it; of one piece of work, `mayWorkOn` says it. */
  readonly canChange: boolean
  /** `onDone` is called when the server has obeyed. */
  readonly change: (command: PlainCommand, onDone?: () => void) => void
  /** Opens a control of a task beside the button that asks for it. */
  readonly open: (control: OpenControl) => void
  /** Asks what has to be said before a task is changed, and changes it once the person has said so. */
  readonly ask: (question: Question) => void
  /** Opens the panel of a task by its key. */
  readonly openTask: (key: string) => void
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

import type { Question } from '@fairlead/playbook'
import type { Words } from '../../process/words/words.ts'
import type { Entry } from '../entry/entry.ts'

/** What every field of an answer is given. */
export interface FieldProps {
  readonly question: Question
  readonly words: Words
  /** What it is called for whoever listens. */
  readonly label: string
  readonly entry: Entry
  readonly onWrite: (entry: Entry) => void
  /** The ids of what says more about it. */
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
}

import type { HistoryEntry, PersonView, ReleaseView } from '@fairlead/contract'
import type { ReleaseIndex } from '../../process/release-index.ts'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { Past } from '../past/past.ts'

/** What it takes to tell what happened in an engagement. */
export interface HistoryWords {
  readonly words: ReasonWords
  /** The release with the tasks that people added to the engagement, also those that were taken back. */
  readonly index: ReleaseIndex
  readonly questionnaires: ReleaseView['questionnaires']
  /** The teams that people are asked of. */
  readonly teams: ReleaseView['teams']
  /** What notes are written about. */
  readonly noteTypes: ReleaseView['notes']
  readonly people: ReadonlyMap<string, Pick<PersonView, 'name'>>
  readonly past: Past
  /** The key of the piece of work that everything is about: it is called "the task" then. */
  readonly about: string | null
}

/** An event of one type. */
export type EventOf<T extends HistoryEntry['event']['type']> = Extract<HistoryEntry['event'], { readonly type: T }>

/** What happens to one piece of work. */
export type TaskEvent = EventOf<'BulkApplied'>['events'][number]

import type { TimeEntry, TimeRowView } from '@fairlead/contract'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { typedMinutes } from '../typed-minutes.ts'
import { cellText } from '../week/cell-text.ts'

/** An entry as it stands in its form. */
export interface EntryDraft {
  readonly time: string
  readonly day: string
  /** `task 5203`, `service exchange`, or empty for the engagement as a whole. */
  readonly about: string
  readonly text: string
}

/** What a draft asks of the engagement; `wrong` names what has to be written otherwise first. */
export type DraftMeaning =
  | { readonly kind: 'wrong'; readonly field: 'time' | 'day' }
  | { readonly kind: 'same' }
  | { readonly kind: 'command'; readonly command: EngagementCommand }

type About = Pick<TimeEntry, 'task' | 'service'>

/** The form of an entry, or of one that has yet to be entered. */
export function draftOf({ day, task, service, minutes, text }: Omit<TimeEntry, 'person'>): EntryDraft {
  return { time: cellText(minutes), day, about: aboutValue({ task, service }), text: text ?? '' }
}

/** What an entry is about as one value of a list to choose from; of a task for another service, the task. */
export function aboutValue({ task, service }: About): string {
  return task !== null ? `task ${task}` : service !== null ? `service ${service}` : ''
}

/** Reads a form. What was not touched stays to the letter, also the service that a task was done for. */
export function draftMeaning(draft: EntryDraft, before: TimeRowView | TimeEntry): DraftMeaning {
  const minutes = typedMinutes(draft.time)
  if (minutes === null || minutes === 0) return { kind: 'wrong', field: 'time' }
  if (draft.day === '') return { kind: 'wrong', field: 'day' }
  const { task, service } = draft.about === aboutValue(before) ? before : aboutOf(draft.about)
  const text = draft.text.trim() === '' ? null : draft.text.trim()
  const content = { person: before.person, day: draft.day, minutes, task, service, text }
  if (!('id' in before)) return { kind: 'command', command: { type: 'LogTime', ...content } }
  const isSame = (Object.keys(content) as (keyof typeof content)[]).every((name) => content[name] === before[name])
  if (isSame) return { kind: 'same' }
  return {
    kind: 'command',
    command: { type: 'ChangeTime', entry: before.id, expectedRevision: before.revision, ...content },
  }
}

function aboutOf(value: string): About {
  const [kind, ...id] = value.split(' ')
  const name = id.join(' ')
  return { task: kind === 'task' ? name : null, service: kind === 'service' ? name : null }
}

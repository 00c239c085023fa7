import { actionLeft } from '../note/note-record.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { type Looking, overAfter } from './looking.ts'

/** What somebody wanted to do next because of a note, and has not done by the day that they said [E254]. */
export function noteFindings(looking: Looking): readonly Finding[] {
  return [...looking.standing.engagement.notes].flatMap(([id, note]) => {
    const action = note.redacted === null ? actionLeft(note) : null
    if (action === null || action.date === null) return []
    const { date: day, owner } = action
    const whose = whoseIs(owner ?? note.by)
    return [finding('next-action-overdue', id, { day, since: overAfter(day, looking), whose })]
  })
}

import { actionLeft } from '../note/note-record.ts'
import { isGuest } from '../site/guest.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { type Looking, overAfter } from './looking.ts'

/** What somebody wanted to do next because of a note, and has not done by the day that they said [E254]. */
export function noteFindings(looking: Looking): readonly Finding[] {
  return [...looking.standing.engagement.notes].flatMap(([id, note]) => {
    const action = note.redacted === null ? actionLeft(note) : null
    if (action === null || action.date === null) return []
    const { date: day, owner } = action
    // What the customer has to do is up to whoever of the team wrote it [E262].
    const whose = whoseIs([owner, note.by].find((person) => person !== null && !isGuest(person)))
    return [finding('next-action-overdue', id, { day, since: overAfter(day, looking), whose })]
  })
}

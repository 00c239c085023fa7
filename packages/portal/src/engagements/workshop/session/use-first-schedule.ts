import { useSession } from '../../../session/session-context.tsx'
import { ownTimeZone } from '../../../time/wall-clock.ts'
import { agendaMinutes } from '../agenda/agenda-draft.ts'
import { useAgenda } from '../agenda/agenda-section.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { type ScheduleDraft, scheduleDraftOf } from './schedule-draft.ts'

const usualMinutes = 60

/**
 * The draft with which scheduling begins: what is agreed, else no time yet, as long as the agenda takes, in the zone of
 * the customer, who are most; whoever is responsible leads it.
 */
export function useFirstSchedule(): ScheduleDraft {
  const { workshop, engagement, task } = useWorkshop()
  const { person } = useSession()
  const agenda = useAgenda()
  if (workshop.session !== null) return scheduleDraftOf(workshop.session)
  const last = workshop.lapsed.at(-1)?.session
  if (last !== undefined) return { ...scheduleDraftOf(last), date: '' }
  const minutes = agendaMinutes(agenda ?? [])
  const calendar = engagement.team.calendars.find(({ party }) => party === 'customer')?.calendar
  return {
    date: '',
    time: '10:00',
    minutes: String(minutes < 5 ? usualMinutes : minutes),
    timeZone: calendar?.timeZone ?? ownTimeZone(),
    place: '',
    link: '',
    host: task.view.responsible?.person ?? person.id,
  }
}

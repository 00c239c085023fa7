import { minutesTemplate } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import type { Agenda } from '../agenda/page-agenda.ts'
import { useWorkshop } from '../workshop-context.ts'
import { draftedOutcome, type OutcomeDraft } from './outcome-draft.ts'

/** The minutes that a draft makes by itself: who was there, what it was about, what was decided, what is to be done. */
export function useMinutesTemplate(draft: OutcomeDraft, agenda: Agenda): string {
  const { i18n } = useLingui()
  const { workshop, task, engagement, person } = useWorkshop()
  const session = workshop.held?.session ?? workshop.session
  // Nothing else of it changes while somebody writes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of people stay as they are
  return useMemo(() => {
    if (session === null) return ''
    const { attended, decisions, actions } = draftedOutcome(draft, '')
    const asked = workshop.attendees ?? []
    const known = {
      title: task.name,
      customer: engagement.customer,
      session,
      host: person(session.host).name,
      attendees: attended.length === 0 ? asked : asked.filter(({ email }) => attended.includes(email)),
      agenda,
      decisions,
      actions: actions.map((action) => ({
        ...action,
        owner: action.owner === null ? null : person(action.owner).name,
      })),
    }
    return minutesTemplate(known, i18n.locale)
  }, [draft, agenda, session, workshop.attendees, task.name, engagement.customer, i18n.locale])
}

import { Trans } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { NotFound } from '../../frame/not-found.tsx'
import { AgendaSection } from './agenda/agenda-section.tsx'
import { AudienceSection } from './audience/audience-section.tsx'
import { InvitationsSection } from './invitations/invitations-section.tsx'
import { MaterialsSection } from './materials/materials-section.tsx'
import { OutcomeSection } from './outcome/outcome-section.tsx'
import { LapsedSection } from './session/lapsed-section.tsx'
import { SessionSection } from './session/session-section.tsx'
import { type Asking, useAsked } from './use-asked.ts'
import { useOpenWorkshop } from './use-open-workshop.ts'
import { type OpenWorkshop, WorkshopContext } from './workshop-context.ts'
import { WorkshopDialogs } from './workshop-dialogs.tsx'
import { WorkshopHead } from './workshop-head.tsx'
import classes from './workshop-page.module.css'

const OutcomeForm = lazy(async () => ({ default: (await import('./outcome/outcome-form.tsx')).OutcomeForm }))

const route = getRouteApi('/engagements/$engagement/workshops/$task')

/** One workshop: when and where, with whom, about what, and what came of it. */
export function WorkshopPage() {
  const { task } = route.useParams()
  const open = useOpenWorkshop(task)
  const [asked, ask] = useAsked()
  if (open === null) return <NotFound />
  const asking = possible(asked, open)
  return (
    <WorkshopContext value={open}>
      <div className={classes.page}>
        <WorkshopHead asking={asking} onAsk={ask} />
        {open.task.view.verdict === 'does-not' ? (
          <p className={classes.note}>
            <Trans>This workshop does not apply to the engagement any more. Its task says why.</Trans>
          </p>
        ) : null}
        {asking === 'record' || asking === 'correct' ? (
          <Suspense fallback={null}>
            <OutcomeForm key={`${task} ${asking}`} isCorrection={asking === 'correct'} onClose={() => ask(null)} />
          </Suspense>
        ) : (
          <div className={classes.columns}>
            <div>
              <OutcomeSection />
              <SessionSection />
              <AgendaSection key={`agenda ${task}`} />
              <MaterialsSection key={`materials ${task}`} />
              <LapsedSection />
            </div>
            <div>
              <AudienceSection key={`audience ${task}`} isEditing={asking === 'people'} onAsk={ask} />
              <InvitationsSection />
            </div>
          </div>
        )}
      </div>
      <WorkshopDialogs asking={asking} onClose={() => ask(null)} />
    </WorkshopContext>
  )
}

/** An address can be older than what became of the workshop since: what it asks for then is not asked. */
function possible(asking: Asking | null, { canChange, mayWork, workshop, now }: OpenWorkshop): Asking | null {
  const { session, held, attendees, invitedAt } = workshop
  const isBegun = session !== null && Date.parse(session.start) <= now
  switch (asking) {
    case null:
      return null
    case 'schedule':
    case 'people':
      return canChange && held === null ? asking : null
    case 'invite':
      return canChange && session !== null && invitedAt === null && (attendees ?? []).length > 0 ? asking : null
    case 'cancel':
      return mayWork && session !== null ? asking : null
    case 'no-show':
      return mayWork && isBegun ? asking : null
    case 'record':
      return canChange && isBegun ? asking : null
    case 'correct':
      return canChange && held !== null ? asking : null
    default:
      return asking satisfies never
  }
}

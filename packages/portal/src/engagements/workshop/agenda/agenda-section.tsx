import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { usePage } from '../../../api/queries.ts'
import { useLanguage } from '../../../session/use-language.ts'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import { WorkshopSection } from '../workshop-section.tsx'
import classes from './agenda.module.css'
import { agendaMinutes } from './agenda-draft.ts'
import { AgendaForm } from './agenda-form.tsx'
import { type Agenda, pageAgenda } from './page-agenda.ts'

/** What the workshop is about, item by item: as the page says, or as somebody has changed it. */
export function AgendaSection() {
  const { t } = useLingui()
  const { workshop, canChange } = useWorkshop()
  const [isEditing, setEditing] = useState(false)
  const agenda = useAgenda()
  const minutes = agendaMinutes(agenda ?? [])
  const canEdit = canChange && workshop.held === null && agenda !== undefined
  return (
    <WorkshopSection
      title={t`Agenda`}
      note={minutes === 0 || isEditing ? undefined : <Plural value={minutes} one="# minute" other="# minutes" />}
      actions={
        canEdit && !isEditing ? (
          <Button size="compact-xs" variant="default" onClick={() => setEditing(true)}>
            <Trans>Change the agenda</Trans>
          </Button>
        ) : null
      }
    >
      {canEdit && isEditing ? (
        <AgendaForm agenda={agenda} onClose={() => setEditing(false)} />
      ) : (
        <AgendaItems agenda={agenda} />
      )}
    </WorkshopSection>
  )
}

function AgendaItems({ agenda }: { readonly agenda: Agenda | undefined }) {
  const { workshop, canChange } = useWorkshop()
  if (agenda === undefined) return null
  if (agenda.length === 0) {
    return (
      <p className={sectionClasses.quiet}>
        {canChange ? (
          <Trans>The page says no agenda. Write one, so that everybody knows what to prepare.</Trans>
        ) : (
          <Trans>There is no agenda.</Trans>
        )}
      </p>
    )
  }
  return (
    <>
      <ol className={classes.items}>
        {agenda.map(({ title, minutes }, at) => (
          // What is read only changes as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells items of one name apart
          <li key={at}>
            <span className={classes.item}>{title}</span>
            {minutes === null ? null : (
              <span className={classes.minutes}>
                <Trans>{minutes} min</Trans>
              </span>
            )}
          </li>
        ))}
      </ol>
      {workshop.agenda === null ? (
        <p className={sectionClasses.quiet}>
          <Trans>As the page of the playbook says.</Trans>
        </p>
      ) : null}
    </>
  )
}

/** The agenda that holds; `undefined` until the page is there that says it. */
export function useAgenda(): Agenda | undefined {
  const { workshop, release, place } = useWorkshop()
  const [language] = useLanguage()
  const page = usePage({ release: release.id, process: place.process.id, language })
  const { data } = page
  const ofPage = useMemo(
    () => (data === undefined ? undefined : pageAgenda(data, place.step.id)),
    [data, place.step.id],
  )
  return workshop.agenda ?? (page.isError ? [] : ofPage)
}

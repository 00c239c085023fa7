import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Moment } from '../../../components/moment/moment.tsx'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { sessionSpan } from '../../../time/session-span.ts'
import { useAgenda } from '../agenda/agenda-section.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { WorkshopSection } from '../workshop-section.tsx'
import { ActionsField } from './actions-field.tsx'
import { AttendanceField } from './attendance-field.tsx'
import { DecisionsField } from './decisions-field.tsx'
import { MinutesField } from './minutes-field.tsx'
import classes from './outcome.module.css'
import { draftedOutcome, namelessActions } from './outcome-draft.ts'
import { useMinutesTemplate } from './use-minutes-template.ts'
import { useOutcomeDraft } from './use-outcome-draft.ts'

interface OutcomeFormProps {
  /** Whether it was said before, and is put better now. */
  readonly isCorrection: boolean
  readonly onClose: () => void
}

/** What came of a session, in one form: who was there, what was decided, what is to be done, and the minutes. */
export function OutcomeForm(props: OutcomeFormProps) {
  // Minutes begin with the agenda: the form waits for the page that says it.
  const agenda = useAgenda()
  return agenda === undefined ? null : <LoadedForm {...props} agenda={agenda} />
}

interface LoadedFormProps extends OutcomeFormProps {
  readonly agenda: NonNullable<ReturnType<typeof useAgenda>>
}

function LoadedForm({ isCorrection, onClose, agenda }: LoadedFormProps) {
  const { t, i18n } = useLingui()
  const { workshop, wish, isSending, now, task } = useWorkshop()
  const { draft, change, isKept, keptAt, forget } = useOutcomeDraft()
  const template = useMinutesTemplate(draft, agenda)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const session = workshop.held?.session ?? workshop.session
  const nameless = namelessActions(draft)

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    setTried(true)
    if (nameless.size > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const { actions, ...said } = draftedOutcome(draft, template)
    const done = () => {
      forget()
      onClose()
    }
    if (isCorrection) wish({ type: 'ReviseMinutes', ...said }, done)
    else wish({ type: 'HoldWorkshop', ...said, actions }, done)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }

  return (
    <form
      ref={form}
      aria-label={t`Outcome`}
      className={classes.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      {session === null ? null : (
        <p className={classes.session}>
          {sessionSpan(i18n, session, session.timeZone)} <span>{zoneName(session.timeZone)}</span>
        </p>
      )}
      <div className={classes.columns}>
        <div>
          <WorkshopSection title={t`Who was there`}>
            <AttendanceField draft={draft} onChange={change} />
          </WorkshopSection>
          <WorkshopSection title={t`Decisions`}>
            <DecisionsField draft={draft} onChange={change} />
          </WorkshopSection>
          {isCorrection ? null : (
            <WorkshopSection title={t`Actions`}>
              <ActionsField draft={draft} nameless={isTried ? nameless : noneNameless} onChange={change} />
            </WorkshopSection>
          )}
        </div>
        <MinutesField draft={draft} template={template} onChange={change} />
      </div>
      <div className={classes.send}>
        <span className={classes.kept} role="status">
          {isKept ? (
            <Trans>
              Kept in this browser since <Moment at={keptAt} now={now} />.{' '}
              <button type="button" className={classes.forget} onClick={forget}>
                Begin again
              </button>
            </Trans>
          ) : null}
        </span>
        {isCorrection ? null : <Completes name={task.name} />}
        <Button variant="default" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
        <Button type="submit" loading={isSending}>
          {isCorrection ? <Trans>Save the outcome</Trans> : <Trans>Say that it was held</Trans>}
        </Button>
      </div>
    </form>
  )
}

const noneNameless: ReadonlySet<number> = new Set()

/** What saying so does to the task: it is complete, unless it is a gate that other work keeps shut. */
function Completes({ name }: { readonly name: string }) {
  const { task } = useWorkshop()
  const isShut = task.view.gate?.state === 'shut'
  return (
    <span className={classes.kept}>
      {isShut ? (
        <Trans>“{name}” stays open: it is a gate that other work keeps shut.</Trans>
      ) : task.view.state === 'complete' ? null : (
        <Trans>This completes “{name}”.</Trans>
      )}
    </span>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useReducer, useRef, useState } from 'react'
import { useLeaveGuard } from '../../form/leave-guard.tsx'
import { useWorkshop } from '../workshop-context.ts'
import classes from './agenda.module.css'
import { agendaDraft, agendaMinutes, draftedAgenda, isMinutes, withAgendaChange } from './agenda-draft.ts'
import { AgendaRow } from './agenda-row.tsx'
import type { Agenda } from './page-agenda.ts'

interface AgendaFormProps {
  readonly agenda: Agenda
  readonly onClose: () => void
}

/** Writes the agenda: Enter goes on to a new item, Alt with the arrows moves one, Ctrl+Enter saves. */
export function AgendaForm({ agenda, onClose }: AgendaFormProps) {
  const { t } = useLingui()
  const { workshop, wish, isSending } = useWorkshop()
  const [draft, change] = useReducer(withAgendaChange, agenda.length === 0 ? [blank] : agendaDraft(agenda))
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const drafted = draftedAgenda(draft)
  const isEdited = JSON.stringify(drafted) !== JSON.stringify(agenda)
  const guard = useLeaveGuard(isEdited)
  const minutes = agendaMinutes(drafted ?? [])

  function prepare(next: Agenda | null): void {
    wish({ type: 'PrepareWorkshop', agenda: next, attendees: workshop.attendees ?? [] }, onClose)
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    setTried(true)
    if (drafted === null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    else if (isEdited) prepare(drafted)
    else onClose()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'Escape') guard.leave(onClose)
    else return
    event.preventDefault()
  }

  return (
    <form ref={form} aria-label={t`Agenda`} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <ol className={classes.rows}>
        {draft.map((item, at) => (
          <AgendaRow
            key={item.id}
            item={item}
            place={at + 1}
            count={draft.length}
            isWrong={isTried && !isMinutes(item.minutes)}
            onChange={change}
          />
        ))}
      </ol>
      <div className={classes.foot}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={13} aria-hidden />}
          onClick={() => change({ kind: 'add', after: null })}
        >
          <Trans>Add an item</Trans>
        </Button>
        <span className={classes.sum} role="status">
          {minutes === 0 ? null : <Plural value={minutes} one="# minute in all" other="# minutes in all" />}
        </span>
      </div>
      <div className={classes.send}>
        {workshop.agenda === null ? null : (
          <Button size="xs" variant="subtle" onClick={() => prepare(null)}>
            <Trans>Take the one of the page again</Trans>
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => guard.leave(onClose)}>
          <Trans>Leave as it is</Trans>
        </Button>
        <Button size="xs" type="submit" loading={isSending}>
          <Trans>Save the agenda</Trans>
        </Button>
      </div>
      {guard.question}
    </form>
  )
}

const blank = { id: 0, title: '', minutes: '' }

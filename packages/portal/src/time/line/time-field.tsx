import type { EngagementView, ReleaseView, TimeEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { commandNames } from '../../api/command-names.ts'
import { useSession } from '../../session/session-context.tsx'
import { useToday } from '../use-today.ts'
import { lineDraft } from './line-draft.ts'
import { lineKnown } from './line-known.ts'
import { type LineNames, partWords, problemWords } from './part-words.ts'
import classes from './time-field.module.css'
import { useLogTimeKey } from './use-log-time-key.ts'

interface TimeFieldProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The task beside which it stands: what a line that names nothing else is about. */
  readonly task: string | null
  /** What stands in it first, such as what a timer has counted. */
  readonly initial?: string
  /** The day that counts where the line says none; today where it is left out. */
  readonly day?: string
  /** Whether it takes the focus when it comes up. */
  readonly isFocused?: boolean
  /** Logs an entry; answers whether it was taken: what is refused stays in the line. */
  readonly onLog: (entry: TimeEntry) => Promise<boolean>
}

/** One line for time. What was understood is shown while one types; Enter logs it. */
export function TimeField(props: TimeFieldProps) {
  const { engagement, release, task, initial = '', isFocused = false, onLog } = props
  const { t, i18n } = useLingui()
  const { people, person: me } = useSession()
  const today = useToday()
  const usualDay = props.day ?? today
  const help = useId()
  const input = useRef<HTMLInputElement>(null)
  useLogTimeKey(useCallback(() => input.current?.focus(), []))
  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [isFocused])
  const [text, setText] = useState(initial)
  const known = lineKnown({ engagement, release, people, me, today })
  const { line, entry } = lineDraft(text, known, { person: me.id, task, day: usualDay })
  const named = commandNames({ i18n, people, engagement, release })
  const services = new Map(release.services.map(({ id, name }) => [id, name]))
  const serviceOf = (id: string) => services.get(id)?.[i18n.locale] ?? services.get(id)?.en ?? id
  const names: LineNames = { ...named, service: serviceOf }
  const [isSending, setSending] = useState(false)
  const log = async (event: FormEvent) => {
    event.preventDefault()
    if (entry === null || isSending) return
    setSending(true)
    const isTaken = await onLog(entry)
    setSending(false)
    if (isTaken) setText((now) => (now === text ? '' : now))
  }
  return (
    <form onSubmit={(event) => void log(event)} className={classes.form}>
      <TextInput
        ref={input}
        aria-label={t`Log time`}
        aria-describedby={help}
        placeholder={t`45m exchange call with customer`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        className={classes.input}
      />
      <Button type="submit" size="sm" disabled={entry === null}>
        <Trans>Log</Trans>
      </Button>
      <p id={help} className={classes.meant} aria-live="polite">
        {text.trim() === '' ? (
          <span className={classes.hint}>
            <Trans>Duration, then day, service, #task or text, in any order</Trans>
          </span>
        ) : null}
        {line.parts.map((part) => (
          <span key={`${part.from}`} className={classes.chip} data-kind={part.kind}>
            {partWords(names, part)}
          </span>
        ))}
        {line.minutes === null || line.day !== null ? null : (
          <span className={classes.chip} data-kind="usual">
            {usualDay === today ? t`Today` : names.day(usualDay)}
          </span>
        )}
        {line.text === null ? null : <span className={classes.done}>{line.text}</span>}
        {[...new Set(line.problems.map((problem) => problemWords(names, problem)))].map((words) => (
          <span key={words} className={classes.problem}>
            {words}
          </span>
        ))}
        {text.trim() !== '' && line.minutes === null && line.problems.length === 0 ? (
          <span className={classes.problem}>
            <Trans>How long? For example 45m or 1h30</Trans>
          </span>
        ) : null}
      </p>
    </form>
  )
}

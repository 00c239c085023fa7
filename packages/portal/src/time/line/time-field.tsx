import type { EngagementView, ReleaseView, TimeEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import { commandNames } from '../../api/command-names.ts'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'
import { useSession } from '../../session/session-context.tsx'
import { useToday } from '../use-today.ts'
import { lineDraft } from './line-draft.ts'
import { lineKnown } from './line-known.ts'
import { type LineNames, partWords, problemWords } from './part-words.ts'
import classes from './time-field.module.css'

interface TimeFieldProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The task beside which it stands: what a line that names nothing else is about. */
  readonly task: string | null
  /** What stands in it first, such as what a timer has counted. */
  readonly initial?: string
  readonly onLog: (entry: TimeEntry) => void
}

/** One line for time. What was understood is shown while one types; Enter logs it. */
export function TimeField({ engagement, release, task, initial = '', onLog }: TimeFieldProps) {
  const { t, i18n } = useLingui()
  const { people, person: me } = useSession()
  const today = useToday()
  const help = useId()
  const input = useRef<HTMLInputElement>(null)
  useCommands(
    useMemo(
      () => [
        {
          id: 'log-time',
          title: t`Log time`,
          section: t`Logged time`,
          shortcut: 'x',
          run: () => input.current?.focus(),
        },
      ],
      [t],
    ),
  )
  const [text, setText] = useState(initial)
  const known = lineKnown({ engagement, release, people, me, today })
  const { line, entry } = lineDraft(text, known, { person: me.id, task })
  const named = commandNames({ i18n, people, engagement, release })
  const services = new Map(release.services.map(({ id, name }) => [id, name]))
  const serviceOf = (id: string) => services.get(id)?.[i18n.locale] ?? services.get(id)?.en ?? id
  const names: LineNames = { ...named, service: serviceOf }
  const log = (event: FormEvent) => {
    event.preventDefault()
    if (entry === null) return
    onLog(entry)
    setText('')
  }
  return (
    <form onSubmit={log} className={classes.form}>
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

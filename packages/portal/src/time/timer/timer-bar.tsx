import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useNow } from '../../components/moment/moment.tsx'
import classes from '../week/week.module.css'
import { durationWords } from '../words/duration-words.ts'
import { minutesOf } from './kept-timer.ts'
import { useTimer } from './use-timer.ts'

/** That a timer runs, on what, and the way to its task, where it is stopped; nothing where none runs. */
export function TimerBar() {
  const { t, i18n } = useLingui()
  const [timer, keep] = useTimer()
  const now = useNow(timer)
  if (timer === null) return null
  const { engagement, task, customer } = timer
  const time = durationWords(i18n, minutesOf(timer, now))
  return (
    <div className={classes.timer} role="status">
      <span>{t`The timer runs: ${time} on ${task}, ${customer}`}</span>
      <Link to="/engagements/$engagement/tasks" params={{ engagement }} search={{ task } as never}>
        <Trans>Stop and log it at the task</Trans>
      </Link>
      <Button variant="subtle" size="compact-xs" onClick={() => keep(null)}>
        <Trans>Discard</Trans>
      </Button>
    </div>
  )
}

import type { EngagementView, ProcessView, ReleaseView } from '@fairlead/contract'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { settledOf } from '../../components/progress/settled.ts'
import { type Words, wordsOf } from '../../process/words/words.ts'
import classes from './process-navigation.module.css'
import { gateOf, processesByPhase, type ReleaseProcess } from './process-order.ts'
import { ProcessStanding } from './process-standing.tsx'
import { StepOutline } from './step-outline.tsx'

interface ProcessNavigationProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

/** The processes by phase, each with how far it is, and the steps of the open one, beside the page. */
export function ProcessRail({ engagement, release }: ProcessNavigationProps) {
  const { t, i18n } = useLingui()
  const { process: open } = useParams({ strict: false })
  const words = wordsOf(i18n, release)
  return (
    <nav className={classes.rail} aria-label={t`Processes`}>
      {processesByPhase(release).map(({ phase, processes }) => (
        <div key={phase?.id ?? ''} className={classes.phase}>
          <p id={`phase-${phase?.id ?? ''}`} className={classes.name}>
            {phase === null ? t`Other pages` : words.say(phase.name, phase.id)}
          </p>
          <ul aria-labelledby={`phase-${phase?.id ?? ''}`}>
            {processes.map((process) => (
              <li key={process.id}>
                <RailLink engagement={engagement} process={process} words={words} />
                {process.id === open ? (
                  <StepOutline engagement={engagement} release={release} process={process} />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

interface RailLinkProps {
  readonly engagement: EngagementView
  readonly process: ReleaseProcess
  readonly words: Words
}

function RailLink({ engagement, process, words }: RailLinkProps) {
  const status = statusOf(engagement, process.id)
  const note = useRailNote(engagement, process, words)
  return (
    <Link
      to="/engagements/$engagement/processes/$process"
      params={{ engagement: engagement.id, process: process.id }}
      search={(search) => search}
      activeOptions={{ includeSearch: false }}
      className={classes.link}
    >
      {status === undefined ? null : <ProcessStanding status={status} />}
      <span className={classes.title}>
        {words.say(process.title, process.id)}
        {note === null ? null : <span className={classes.note}>{note}</span>}
      </span>
      {status === undefined ? null : (
        <span className={classes.figures} aria-hidden="true">
          {settledOf(status.counts)}/{status.counts.total}
        </span>
      )}
    </Link>
  )
}

/** How a process ended, else where its gate stands; `null` where it has neither. */
function useRailNote(engagement: EngagementView, process: ReleaseProcess, words: Words): string | null {
  const { t } = useLingui()
  const ended = statusOf(engagement, process.id)?.completion?.outcome
  if (ended !== undefined) {
    const outcome = process.outcomes.find(({ id }) => id === ended)
    return outcome === undefined ? t`Ended` : words.say(outcome.label, outcome.id)
  }
  const gate = gateOf(engagement, process)
  if (gate === null) return null
  const left = gate.blockers.length
  if (gate.state === 'shut')
    return plural(left, { one: 'Gate shut: # other task left', other: 'Gate shut: # other tasks left' })
  return gate.state === 'ready' ? t`Gate ready` : t`Gate open`
}

/** The same as one select, where there is no room for the rail. */
export function ProcessSelect({ engagement, release }: ProcessNavigationProps) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { process } = useParams({ strict: false })
  const words = wordsOf(i18n, release)
  return (
    <select
      className={classes.select}
      aria-label={t`Process`}
      value={process ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          to: '/engagements/$engagement/processes/$process',
          params: { engagement: engagement.id, process: value },
        })
      }
    >
      {processesByPhase(release).map(({ phase, processes }) => (
        <optgroup key={phase?.id ?? ''} label={phase === null ? t`Other pages` : words.say(phase.name, phase.id)}>
          {processes.map(({ id, title }) => {
            const status = statusOf(engagement, id)
            return (
              <option key={id} value={id}>
                {words.say(title, id)}
                {status === undefined
                  ? ''
                  : ` · ${status.completion === null ? `${settledOf(status.counts)}/${status.counts.total}` : t`Ended`}`}
              </option>
            )
          })}
        </optgroup>
      ))}
    </select>
  )
}

function statusOf(engagement: EngagementView, process: string): ProcessView | undefined {
  return engagement.processes.find((status) => status.process === process)
}

import { type HistoryEntry, taskStates } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { taskStateNames } from '../components/task-state/task-state-words.ts'
import { focusTask, taskDomId } from '../process/task/focus-task.ts'
import { FactsChangeWords } from './facts-change-words.tsx'
import classes from './history-panel.module.css'
import { useHistoryWords } from './history-words.ts'

interface EventWordsProps {
  readonly entry: HistoryEntry
  readonly entries: readonly HistoryEntry[]
}

type EventOf<T extends HistoryEntry['event']['type']> = Extract<HistoryEntry['event'], { readonly type: T }>

/** What happened, as a sentence about the person whose name stands above it. */
export function EventWords({ entry, entries }: EventWordsProps) {
  const { event } = entry
  switch (event.type) {
    case 'EngagementCreated':
      return <CreationWords event={event} />
    case 'FactsRevised':
      return <FactsChangeWords entry={entry} entries={entries} />
    case 'TaskStateChanged':
      return <StateWords event={event} />
    case 'TaskAssigned':
      return <AssigneeWords event={event} actor={entry.actor} />
    case 'ProcessCompleted':
      return <CompletionWords event={event} />
    case 'ProcessReopened':
      return (
        <Trans>
          reopened <ProcessLink process={event.process} />
        </Trans>
      )
    default:
      return event.type
  }
}

function CreationWords({ event: { customer } }: { readonly event: EventOf<'EngagementCreated'> }) {
  return (
    <Trans>
      started the engagement for <b>{customer}</b>
    </Trans>
  )
}

function StateWords({ event }: { readonly event: EventOf<'TaskStateChanged'> }) {
  const { i18n } = useLingui()
  const from = i18n._(taskStateNames[event.from])
  const to = i18n._(taskStateNames[event.to])
  if (event.reason !== null && taskStates[event.to].needsReason) {
    return (
      <>
        <Trans>
          set <TaskLink task={event.task} /> aside: <b>{to}</b>
        </Trans>
        <q className={classes.reason}>{event.reason}</q>
      </>
    )
  }
  return (
    <Trans>
      changed <TaskLink task={event.task} /> from {from} to <b>{to}</b>
    </Trans>
  )
}

function AssigneeWords({ event, actor }: { readonly event: EventOf<'TaskAssigned'>; readonly actor: string }) {
  const { people } = useHistoryWords()
  const nameOf = (id: string) => people.get(id)?.name ?? id
  if (event.to === null) {
    if (event.from === null)
      return (
        <Trans>
          took <TaskLink task={event.task} /> back
        </Trans>
      )
    const from = nameOf(event.from)
    return (
      <Trans>
        took <TaskLink task={event.task} /> back from {from}
      </Trans>
    )
  }
  if (event.to === actor) {
    return (
      <Trans>
        took on <TaskLink task={event.task} />
      </Trans>
    )
  }
  const to = nameOf(event.to)
  return (
    <Trans>
      gave <TaskLink task={event.task} /> to <b>{to}</b>
    </Trans>
  )
}

function CompletionWords({ event }: { readonly event: EventOf<'ProcessCompleted'> }) {
  const { words, index } = useHistoryWords()
  const outcome = index.processes.get(event.process)?.outcomes.find((one) => one.id === event.outcome)
  if (outcome === undefined) {
    return (
      <Trans>
        ended <ProcessLink process={event.process} />
      </Trans>
    )
  }
  const label = words.say(outcome.label, outcome.id)
  return (
    <Trans>
      ended <ProcessLink process={event.process} /> with <b>{label}</b>
    </Trans>
  )
}

function TaskLink({ task }: { readonly task: string }) {
  const { engagement, index, taskName } = useHistoryWords()
  const process = index.places.get(task)?.[0]?.process.id
  const words = (
    <>
      {/^\d+$/.test(task) ? <span className={classes.id}>{task}</span> : null} {taskName(task)}
    </>
  )
  if (process === undefined) return <b>{task}</b>
  return (
    <Link
      className={classes.link}
      to="/engagements/$engagement/processes/$process"
      params={{ engagement, process }}
      search
      hash={taskDomId(task)}
      onClick={() => focusTask(task)}
    >
      {words}
    </Link>
  )
}

function ProcessLink({ process }: { readonly process: string }) {
  const { engagement, processName } = useHistoryWords()
  return (
    <Link
      className={classes.link}
      to="/engagements/$engagement/processes/$process"
      params={{ engagement, process }}
      search
    >
      {processName(process)}
    </Link>
  )
}

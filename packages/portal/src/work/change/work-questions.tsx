import type { WorkItemView } from '@fairlead/contract'
import { Plural, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { refocusLine } from '../rows/current-line.ts'
import type { WorkActions } from './use-work-actions.ts'
import { wishWords } from './work-done-words.ts'

const controlPart = new PartOnDemand(async () => (await import('./work-control.tsx')).WorkControl)
const reasonPart = new PartOnDemand(
  async () => (await import('../../components/reason-dialog/reason-dialog.tsx')).ReasonDialog,
)
const waiverPart = new PartOnDemand(async () => (await import('./waive-dialog.tsx')).WaiveDialog)
const outcomePart = new PartOnDemand(async () => (await import('./outcome-dialog.tsx')).OutcomeDialog)

interface WorkQuestionsProps {
  readonly actions: WorkActions
  /** Opens the panel of a task. */
  readonly onOpen: (item: WorkItemView) => void
}

/** Whatever is asked or told about a change of the list: a state, a person, a reason, a waiver, what was refused. */
export function WorkQuestions({ actions, onOpen }: WorkQuestionsProps) {
  const { control, close, outcome, words } = actions
  useEffect(preload, [])
  return (
    <>
      {control === null ? null : (
        <OnDemand
          part={controlPart}
          props={{ control, onState: actions.setState, onAssign: actions.assign, onClose: close }}
        />
      )}
      <Question actions={actions} />
      {outcome === null ? null : (
        <OnDemand
          part={outcomePart}
          props={{
            outcome,
            what: wishWords(words, outcome.wish),
            label: words.task,
            onOpen,
            onRetry: (items) => actions.retry(items, outcome.wish),
            onClose: () => {
              actions.closeOutcome()
              refocusLine()
            },
          }}
        />
      )}
    </>
  )
}

function Question({ actions }: { readonly actions: WorkActions }) {
  const { t, i18n } = useLingui()
  const { question, closeQuestion, words, change } = actions
  if (question === null) return null
  const { items } = question
  const [only, ...more] = items
  const label = only !== undefined && more.length === 0 ? words.task(only) : null
  const onClose = () => {
    closeQuestion()
    refocusLine()
  }
  if (question.kind === 'waiver') {
    return <OnDemand part={waiverPart} props={{ items, label, onSubmit: (wish) => change(items, wish), onClose }} />
  }
  const { to } = question
  const state = i18n._(taskStateNames[to])
  return (
    <OnDemand
      part={reasonPart}
      props={{
        title: t`Why: ${state}?`,
        about: label ?? <Plural value={items.length} one="# task" other="# tasks" />,
        initial: '',
        submit: t`Set to “${state}”`,
        onSubmit: (reason: string) => change(items, { kind: 'state', to, reason }),
        onClose,
      }}
    />
  )
}

/** Fetches what opens on demand when the list stands: it is there at once then, and without a connection. */
function preload() {
  const timer = setTimeout(() => {
    for (const part of [controlPart, reasonPart, waiverPart, outcomePart]) part.preload()
  }, 2000)
  return () => clearTimeout(timer)
}

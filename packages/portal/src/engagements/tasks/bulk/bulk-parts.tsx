import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { needsReason } from '../../../components/task-state/state-groups.ts'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { BulkQuestion } from './bulk-question.ts'
import type { BulkWish } from './bulk-wish.ts'
import { PlanAbout } from './dialogs/plan-about.tsx'
import type { Bulk } from './use-bulk.ts'

const parts = {
  state: new PartOnDemand(
    async () => (await import('../../../components/state-menu/floating-state-menu.tsx')).FloatingStateMenu,
  ),
  assign: new PartOnDemand(
    async () =>
      (await import('../../../components/assignee-picker/floating-assignee-picker.tsx')).FloatingAssigneePicker,
  ),
  reason: new PartOnDemand(
    async () => (await import('../../../components/reason-dialog/reason-dialog.tsx')).ReasonDialog,
  ),
  date: new PartOnDemand(async () => (await import('./dialogs/date-dialog.tsx')).DateDialog),
  waive: new PartOnDemand(async () => (await import('./dialogs/waive-dialog.tsx')).WaiveDialog),
  note: new PartOnDemand(async () => (await import('./dialogs/note-dialog.tsx')).NoteDialog),
  consent: new PartOnDemand(async () => (await import('./dialogs/consent-dialog.tsx')).ConsentDialog),
  refused: new PartOnDemand(async () => (await import('./dialogs/refused-dialog.tsx')).RefusedDialog),
}

interface BulkPartsProps {
  readonly bulk: Bulk
  /** Called when a dialog has gone: the focus has to go somewhere. */
  readonly onAnswered: () => void
}

/** Whatever is asked or told about a change of several tasks. All of it is loaded when it is needed. */
export function BulkParts({ bulk, onAnswered }: BulkPartsProps) {
  useEffect(preload, [])
  const { question, close } = bulk
  if (question === null) return null
  const onClose = () => {
    close(question)
    if (!('anchor' in question)) onAnswered()
  }
  return <Question key={question.kind} bulk={bulk} question={question} onClose={onClose} />
}

interface QuestionProps {
  readonly bulk: Bulk
  readonly question: BulkQuestion
  readonly onClose: () => void
}

function Question({ bulk, question, onClose }: QuestionProps) {
  const { contacts } = useProcessSurface()
  const { keys } = question
  const tasks = bulk.tasksOf(keys)
  const send = (wish: BulkWish) => bulk.send(keys, wish)
  switch (question.kind) {
    case 'state':
      return <States bulk={bulk} question={question} onClose={onClose} />
    case 'assign': {
      const { anchor } = question
      const given = tasks.find(({ assignee }) => assignee !== null)
      const onChoose = (person: { readonly id: string } | null) =>
        bulk.wish(keys, { kind: 'assign', assignee: person?.id ?? null })
      const assignee = given?.assignee ?? null
      const who = { assignee, contacts, onChoose }
      return <OnDemand part={parts.assign} props={{ anchor, position: 'bottom-start', ...who, onClose }} />
    }
    case 'reason':
      return <Reason bulk={bulk} question={question} onClose={onClose} />
    case 'date':
    case 'waive':
    case 'note':
      return <OnDemand part={parts[question.kind]} props={{ tasks, onWish: send, onClose }} />
    case 'consent':
      return <OnDemand part={parts.consent} props={{ tasks, wish: question.wish, onWish: send, onClose }} />
    case 'refused': {
      const { wish, error } = question
      return (
        <OnDemand
          part={parts.refused}
          props={{ keys, error, onRetry: (some: readonly string[]) => bulk.wish(some, wish), onClose }}
        />
      )
    }
    default:
      return question satisfies never
  }
}

function States({
  bulk,
  question,
  onClose,
}: QuestionProps & { readonly question: BulkQuestion & { kind: 'state' | 'assign' } }) {
  const { keys, anchor } = question
  const [first, ...more] = bulk.tasksOf(keys)
  const states = new Set(more.map(({ state }) => state))
  const isOne = first !== undefined && (states.size === 0 || (states.size === 1 && states.has(first.state)))
  return (
    <OnDemand
      part={parts.state}
      props={{
        anchor,
        current: isOne ? first.state : null,
        onChoose: (to) => {
          if (needsReason(to)) bulk.ask({ kind: 'reason', keys, to })
          else bulk.wish(keys, { kind: 'state', to, reason: null })
        },
        onClose,
      }}
    />
  )
}

function Reason({ bulk, question, onClose }: QuestionProps & { readonly question: BulkQuestion & { kind: 'reason' } }) {
  const { t, i18n } = useLingui()
  const { keys, to } = question
  const state = i18n._(taskStateNames[to])
  const wish = (reason: string | null): BulkWish => ({ kind: 'state', to, reason })
  return (
    <OnDemand
      part={parts.reason}
      props={{
        title: t`Why: ${state}?`,
        about: <PlanAbout tasks={bulk.tasksOf(keys)} wish={wish(null)} />,
        initial: '',
        submit: t`Set to “${state}”`,
        onSubmit: (reason: string) => bulk.send(keys, wish(reason)),
        onClose,
      }}
    />
  )
}

/** Fetches what opens on demand when the list stands: it is there at once then, and without a connection. */
function preload() {
  const timer = setTimeout(() => {
    for (const part of Object.values(parts)) part.preload()
  }, 2000)
  return () => clearTimeout(timer)
}

import type { TaskView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { anyOfPeople, peopleWith } from '../../../process/words/people-words.ts'
import panel from '../task-panel.module.css'

interface GateActionsProps {
  readonly view: TaskView
  readonly gate: NonNullable<TaskView['gate']>
}

/** The way to open a gate: complete its task where it is ready, overrule it where it is shut; else who can. */
export function GateActions({ view, gate }: GateActionsProps) {
  const { can, change, ask } = useProcessSurface()
  if (!mayWorkOn(can, view.key) || gate.state === 'open') return null
  if (gate.state === 'ready') {
    const complete = () =>
      change({
        type: 'ChangeTaskState',
        task: view.key,
        to: 'complete',
        reason: null,
        expectedRevision: view.revision,
      })
    return (
      <div className={panel.actions}>
        <Button size="compact-sm" onClick={complete}>
          <Trans>Complete the task</Trans>
        </Button>
      </div>
    )
  }
  if (!can.overruleGates) return <WhoCan />
  return (
    <div className={panel.actions}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconGavel size={14} stroke={1.75} aria-hidden />}
        onClick={() => ask({ kind: 'overrule', key: view.key })}
      >
        <Trans>Overrule…</Trans>
      </Button>
    </div>
  )
}

function WhoCan() {
  const { people, words } = useProcessSurface()
  const named = peopleWith(people.values(), 'overrule-gates')
  const names = anyOfPeople(words, named)
  return (
    <p className={panel.quiet}>
      {named.length === 0 ? (
        <Trans>Nobody has the right to overrule it.</Trans>
      ) : (
        <Trans>It can be overruled by {names}.</Trans>
      )}
    </p>
  )
}

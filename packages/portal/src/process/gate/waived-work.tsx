import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../process-surface.ts'
import { dayWords } from '../words/date-words.ts'
import classes from './gate-panel.module.css'
import { WaitingList } from './waiting-list.tsx'

interface WaivedWorkProps {
  readonly gate: NonNullable<TaskView['gate']>
}

/** The waived tasks that a gate rests on, and until when they all are; nothing where it rests on none. */
export function WaivedWork({ gate: { waived, waivedUntil } }: WaivedWorkProps) {
  const { words } = useProcessSurface()
  const count = waived.length
  if (count === 0) return null
  const day = waivedUntil === null ? null : dayWords(words, waivedUntil)
  return (
    <div className={classes.waived}>
      <p className={classes.note}>
        {day === null ? (
          <Plural value={count} one="It rests on the waiver of # task:" other="It rests on the waivers of # tasks:" />
        ) : (
          <Trans>
            <Plural value={count} one="It rests on the waiver of # task" other="It rests on the waivers of # tasks" />,
            which holds until {day}:
          </Trans>
        )}
      </p>
      <WaitingList tasks={waived} />
    </div>
  )
}

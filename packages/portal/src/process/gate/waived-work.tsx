import type { TaskView } from '@fairlead/contract'
import classes from './gate-panel.module.css'
import { WaitingList } from './waiting-list.tsx'
import { WaivedSentence } from './waived-sentence.tsx'

interface WaivedWorkProps {
  readonly gate: NonNullable<TaskView['gate']>
}

/** The waived tasks that a gate rests on, and until when they all are; nothing where it rests on none. */
export function WaivedWork({ gate }: WaivedWorkProps) {
  if (gate.waived.length === 0) return null
  return (
    <div className={classes.waived}>
      <p className={classes.note}>
        <WaivedSentence {...gate} />
      </p>
      <WaitingList tasks={gate.waived} />
    </div>
  )
}

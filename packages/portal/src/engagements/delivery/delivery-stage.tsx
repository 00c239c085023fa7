import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './delivery.module.css'

/** How much a stage weighs: nothing yet, under way, waiting for somebody, late or refused, over. */
export type StageTone = 'idle' | 'active' | 'waiting' | 'late' | 'done'

interface DeliveryStageProps {
  readonly icon: TablerIcon
  readonly tone: StageTone
  readonly children: ReactNode
}

/** Where something stands: a sign and a word; the colour alone says nothing. */
export function DeliveryStage({ icon: Icon, tone, children }: DeliveryStageProps) {
  return (
    <span className={classes.stageMark} data-tone={tone}>
      <Icon size={15} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </span>
  )
}

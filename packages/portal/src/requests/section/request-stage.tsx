import type { RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { IconCircleCheck, IconCircleDot, IconCircleX, IconClockHour4, type TablerIcon } from '@tabler/icons-react'
import { DeliveryStage, type StageTone } from '../../engagements/delivery/delivery-stage.tsx'
import { type RequestStage as Stage, stageNames } from '../names/stage-names.ts'

const looks: Readonly<Record<Stage, { readonly icon: TablerIcon; readonly tone: StageTone }>> = {
  submitted: { icon: IconClockHour4, tone: 'waiting' },
  asked: { icon: IconClockHour4, tone: 'waiting' },
  approved: { icon: IconClockHour4, tone: 'waiting' },
  assigned: { icon: IconClockHour4, tone: 'waiting' },
  active: { icon: IconCircleDot, tone: 'active' },
  ended: { icon: IconCircleCheck, tone: 'done' },
  rejected: { icon: IconCircleX, tone: 'late' },
  withdrawn: { icon: IconCircleX, tone: 'idle' },
}

/** Where a request stands: a sign and a word. */
export function RequestStage({ stage }: Pick<RequestView, 'stage'>) {
  const { i18n } = useLingui()
  return <DeliveryStage {...looks[stage]}>{i18n._(stageNames[stage])}</DeliveryStage>
}

import type { QuestionnaireStage, QuestionnaireSummary } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  IconAlertCircle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconEye,
  IconInbox,
  IconPencil,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react'
import { DeliveryStage, type StageTone } from '../../engagements/delivery/delivery-stage.tsx'
import { isLate, stageName } from './stage-words.ts'

const looks: Readonly<Record<QuestionnaireStage, readonly [TablerIcon, StageTone]>> = {
  'not-sent': [IconCircleDashed, 'idle'],
  sent: [IconSend, 'waiting'],
  'in-progress': [IconPencil, 'waiting'],
  returned: [IconInbox, 'active'],
  'in-review': [IconEye, 'active'],
  accepted: [IconCircleCheck, 'done'],
  rejected: [IconArrowBackUp, 'waiting'],
}

interface StageMarkProps {
  readonly questionnaire: Pick<QuestionnaireSummary, 'stage' | 'due'>
  readonly today: string
}

/** Where a questionnaire stands: a sign and a word, and that its day is over where it is. */
export function StageMark({ questionnaire, today }: StageMarkProps) {
  const { i18n } = useLingui()
  const [icon, tone] = looks[questionnaire.stage]
  const name = stageName(i18n, questionnaire.stage)
  if (!isLate(questionnaire, today)) {
    return (
      <DeliveryStage icon={icon} tone={tone}>
        {name}
      </DeliveryStage>
    )
  }
  return (
    <DeliveryStage icon={IconAlertCircle} tone="late">
      <Trans>{name}, overdue</Trans>
    </DeliveryStage>
  )
}

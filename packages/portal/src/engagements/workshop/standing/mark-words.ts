import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import {
  IconAlertCircle,
  IconCalendarEvent,
  IconCalendarExclamation,
  IconCalendarRepeat,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  type TablerIcon,
} from '@tabler/icons-react'
import type { StageTone } from '../../delivery/delivery-stage.tsx'
import type { WorkshopMark, WorkshopStep } from './workshop-standing.ts'

interface MarkLook {
  readonly words: MessageDescriptor
  readonly icon: TablerIcon
  readonly tone: StageTone
}

/** What is said of where a workshop stands, and by which sign. */
export const markLooks: Readonly<Record<WorkshopMark, MarkLook>> = {
  'not-planned': { words: msg`Not planned`, icon: IconCircleDashed, tone: 'idle' },
  overdue: { words: msg`Overdue to schedule`, icon: IconAlertCircle, tone: 'late' },
  lapsed: { words: msg`To be scheduled again`, icon: IconCalendarRepeat, tone: 'waiting' },
  scheduled: { words: msg`Scheduled`, icon: IconCalendarEvent, tone: 'active' },
  'to-record': { words: msg`Outcome missing`, icon: IconCalendarExclamation, tone: 'waiting' },
  held: { words: msg`Held`, icon: IconCircleCheckFilled, tone: 'done' },
  settled: { words: msg`Settled without a session`, icon: IconCircleCheck, tone: 'idle' },
}

/** What is to be done next, as a button says it. */
export const stepWords: Readonly<Record<WorkshopStep, MessageDescriptor>> = {
  schedule: msg`Schedule`,
  people: msg`Choose who comes`,
  invite: msg`Invite`,
  record: msg`Record the outcome`,
}

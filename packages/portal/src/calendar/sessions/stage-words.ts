import type { SessionStage } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { IconCalendarEvent, IconCalendarOff, IconCircleCheckFilled, type TablerIcon } from '@tabler/icons-react'

/** What became of a session, by its word and its sign. */
export const sessionStages: Readonly<
  Record<SessionStage, { readonly words: MessageDescriptor; readonly icon: TablerIcon }>
> = {
  scheduled: { words: msg`Scheduled`, icon: IconCalendarEvent },
  held: { words: msg`Held`, icon: IconCircleCheckFilled },
  cancelled: { words: msg`Called off`, icon: IconCalendarOff },
  'no-show': { words: msg`Nobody came`, icon: IconCalendarOff },
}

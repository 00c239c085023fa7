import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../process-surface.ts'
import { dayWords } from '../words/date-words.ts'

/** That a gate rests on waivers, and until when they all hold; the tasks follow. */
export function WaivedSentence({ waived, waivedUntil }: NonNullable<TaskView['gate']>) {
  const { words } = useProcessSurface()
  const count = waived.length
  if (waivedUntil === null) {
    return <Plural value={count} one="It rests on the waiver of # task:" other="It rests on the waivers of # tasks:" />
  }
  const day = dayWords(words, waivedUntil)
  return (
    <Trans>
      <Plural value={count} one="It rests on the waiver of # task" other="It rests on the waivers of # tasks" />, which
      holds until {day}:
    </Trans>
  )
}

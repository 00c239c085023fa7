import type { TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import {
  IconGavel,
  IconPaperclip,
  IconShieldCheck,
  IconShieldExclamation,
  IconShieldQuestion,
} from '@tabler/icons-react'
import { useProcessSurface } from '../process-surface.ts'
import { type WaiverStanding, waiverMark, waiverStanding } from '../words/waiver-words.ts'
import classes from './task-marks.module.css'

interface MarkProps {
  readonly view: TaskView
}

const waiverIcons = {
  'in-force': IconShieldCheck,
  waiting: IconShieldQuestion,
  over: IconShieldExclamation,
} as const satisfies Readonly<Record<WaiverStanding, unknown>>

/** Says that a mandatory task need not be done, or that somebody has asked for that. */
export function WaiverMark({ view }: MarkProps) {
  const { words, nameOf, today } = useProcessSurface()
  const standing = waiverStanding(view, today)
  if (standing === null || view.waiver === null) return null
  const Icon = waiverIcons[standing]
  return (
    <span className={classes.waiver} data-standing={standing} title={view.waiver.reason}>
      <Icon size={13} stroke={1.75} aria-hidden />
      {waiverMark({ words, nameOf }, view.waiver, standing)}
    </span>
  )
}

/** Says that a gate was opened although it was shut. */
export function OverruledMark({ view: { overruling } }: MarkProps) {
  const { nameOf } = useProcessSurface()
  if (overruling === null) return null
  const person = nameOf(overruling.by)
  return (
    <span className={classes.overruled} title={overruling.reason}>
      <IconGavel size={13} stroke={1.75} aria-hidden />
      <Trans>Overruled by {person}</Trans>
    </span>
  )
}

/** Says that people added the task: the page does not have it. */
export function AddedMark() {
  const { t } = useLingui()
  return (
    <span className={classes.kind} title={t`Added by hand to this engagement`}>
      <Trans>Added</Trans>
    </span>
  )
}

/** How much shows that the work was done. */
export function EvidenceMark({ view: { evidence } }: MarkProps) {
  const count = evidence.length
  const { t } = useLingui()
  if (count === 0) return null
  return (
    <span className={classes.evidence} title={t`Evidence`}>
      <IconPaperclip size={13} stroke={1.75} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">
        <Plural value={count} one="# piece of evidence" other="# pieces of evidence" />
      </span>
    </span>
  )
}

import type { ProcessView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import {
  IconCircle,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleDot,
  type TablerIcon,
} from '@tabler/icons-react'
import { settledOf } from '../../components/progress/settled.ts'
import { type Standing, standingOf } from './process-order.ts'
import classes from './process-standing.module.css'

const icons: Readonly<Record<Standing, TablerIcon>> = {
  'not-started': IconCircle,
  'under-way': IconCircleDot,
  'ready-to-end': IconCircleCheck,
  ended: IconCircleCheckFilled,
  idle: IconCircleDashed,
}

/** Where a process stands, as a sign with its words for whoever does not see it. */
export function ProcessStanding({ status }: { readonly status: ProcessView }) {
  const words = useStandingWords()
  const standing = standingOf(status)
  const Icon = icons[standing]
  return (
    <span className={classes.standing} data-standing={standing} title={words(status)}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="visually-hidden">{words(status)}: </span>
    </span>
  )
}

function useStandingWords(): (status: ProcessView) => string {
  const { t } = useLingui()
  return (status) => {
    const { total, mandatoryLeft } = status.counts
    const settled = settledOf(status.counts)
    const words: Readonly<Record<Standing, string>> = {
      'not-started': t`Not started, ${mandatoryLeft} mandatory left`,
      'under-way': t`${settled} of ${total} settled, ${mandatoryLeft} mandatory left`,
      'ready-to-end': t`Ready to end`,
      ended: t`Ended`,
      idle: t`Nothing applies`,
    }
    return words[standingOf(status)]
  }
}

import type { DifferenceView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconArrowRight, IconCalendar } from '@tabler/icons-react'
import { MomentButton } from '../moment/moment-button.tsx'
import type { SeqAt } from '../moment/use-seq-at.ts'
import classes from './compare-view.module.css'
import type { Moments } from './compare-view.tsx'
import { momentWords } from './moment-words.ts'

interface ComparedMomentsProps {
  readonly moments: Moments
  /** As far as it is known, perhaps still of the moments before. */
  readonly difference: DifferenceView | undefined
  readonly seqAt: SeqAt
  readonly onCompare: (from: number, to: number | null) => void
}

/** The two moments that are compared, each to be chosen anew. */
export function ComparedMoments({ moments: { from, to }, difference, seqAt, onCompare }: ComparedMomentsProps) {
  const { t, i18n } = useLingui()
  const beginning = { name: t`The beginning`, seq: 1 }
  const said = (seq: number) => {
    const moment = [difference?.from, difference?.to].find((one) => one?.seq === seq)
    return moment === undefined ? t`change ${seq}` : momentWords(i18n, moment)
  }
  const before = said(from)
  return (
    <div className={classes.moments}>
      <MomentButton
        icon={IconCalendar}
        label={t`From which moment`}
        seqAt={seqAt}
        known={[beginning]}
        onChoose={(seq) => onCompare(seq ?? from, to)}
      >
        <span className={classes.moment}>
          <Trans>Since {before}</Trans>
        </span>
      </MomentButton>
      <IconArrowRight size={14} aria-hidden />
      <MomentButton
        icon={IconCalendar}
        label={t`Up to which moment`}
        seqAt={seqAt}
        known={[{ name: t`Now`, seq: null }]}
        onChoose={(seq) => onCompare(from, seq)}
      >
        <span className={classes.moment}>{to === null ? <Trans>Now</Trans> : said(to)}</span>
      </MomentButton>
    </div>
  )
}

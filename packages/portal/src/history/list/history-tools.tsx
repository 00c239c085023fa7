import { Trans, useLingui } from '@lingui/react/macro'
import { IconArrowsDiff, IconHistory } from '@tabler/icons-react'
import { FilterBar } from '../../components/filter-bar/filter-bar.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import type { HistoryList } from '../filter/use-history-list.ts'
import { MomentButton } from '../moment/moment-button.tsx'
import type { SeqAt } from '../moment/use-seq-at.ts'

interface HistoryToolsProps {
  readonly list: HistoryList
  /** How many events there are. */
  readonly all: number
  readonly isWhole: boolean
  readonly seqAt: SeqAt
  /** Shows everything as it was after an event. */
  readonly onShow: (seq: number) => void
  /** Compares what was after an event with now. */
  readonly onCompare: (from: number) => void
}

/** What stands above the history: search, filters, and the ways to a moment and to what has changed since. */
export function HistoryTools({ list, all, isWhole, seqAt, onShow, onCompare }: HistoryToolsProps) {
  const { t } = useLingui()
  const { view, onView, fields, textOf, entries, shown } = list
  const beginning = [{ name: t`The beginning`, seq: 1 }]
  return (
    <>
      <div className="visually-hidden">
        <PageTitle>{t`History`}</PageTitle>
      </div>
      <FilterBar
        view={view}
        onView={onView}
        fields={fields}
        // How many there are of each is only known once all have been loaded.
        textOf={isWhole ? textOf : null}
        rows={entries}
        all={all}
        shown={shown.length}
      >
        <MomentButton
          icon={IconHistory}
          label={t`As it was at`}
          seqAt={seqAt}
          known={beginning}
          onChoose={(seq) => onShow(seq ?? all)}
        >
          <Trans>As it was at…</Trans>
        </MomentButton>
        <MomentButton
          icon={IconArrowsDiff}
          label={t`What changed since`}
          seqAt={seqAt}
          known={beginning}
          onChoose={(seq) => onCompare(seq ?? all)}
        >
          <Trans>What changed since…</Trans>
        </MomentButton>
      </FilterBar>
    </>
  )
}

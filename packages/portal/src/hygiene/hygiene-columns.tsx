import type { FindingView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Column } from '../components/data-table/column.ts'
import { PersonName } from '../components/person-avatar/person-name.tsx'
import { customerColumn } from '../work/rows/customer-column.tsx'
import { RowLink } from '../work/rows/row-link.tsx'
import { placeOfFinding } from './finding-place.ts'
import { findingNames, mendNames, reasonWords } from './finding-words.ts'
import classes from './hygiene.module.css'
import type { HygieneNames } from './hygiene-names.ts'
import { usualGrouping } from './hygiene-view.ts'

export interface ColumnParts {
  readonly i18n: I18n
  readonly names: HygieneNames
  /** The time, in milliseconds. */
  readonly now: number
  /** What the rows are put under: each row says what no heading does. */
  readonly group: string | null
  /** Opens what a finding is about. */
  readonly onOpen: (row: FindingView) => void
  /** Mends a finding, or leads to where it is mended. */
  readonly onMend: (row: FindingView, anchor: HTMLElement) => void
  /** Leads to an engagement. */
  readonly onEngagement: (engagement: string) => void
}

type HygieneColumn = Column<FindingView>

/** The columns of the queue. Make them once for a language: every row is drawn again with new ones. */
export function hygieneColumns(parts: ColumnParts): readonly HygieneColumn[] {
  const { i18n, names, onOpen } = parts
  return [
    {
      id: 'subject',
      name: i18n._(msg`What`),
      width: 200,
      grow: 2,
      card: 'title',
      sortValue: names.subject,
      cell: (row, { tabIndex }) => (
        <RowLink href={placeOfFinding(row)} className={classes.subject} tabIndex={tabIndex} onOpen={() => onOpen(row)}>
          {names.subject(row)}
        </RowLink>
      ),
    },
    {
      id: 'reason',
      name: i18n._(msg`Why`),
      width: 200,
      grow: 1.6,
      card: 'detail',
      sortValue: ({ since }) => since,
      cell: (row) => (
        <span className={classes.reason} title={reasonWords(parts, row)}>
          {parts.group === usualGrouping ? null : <b>{i18n._(findingNames[row.code])}</b>}
          {reasonWords(parts, row)}
        </span>
      ),
    },
    ...(parts.group === 'customer' ? [] : [{ ...customerColumn<FindingView>(parts), rank: 2 }]),
    {
      id: 'whose',
      name: i18n._(msg`Up to`),
      width: 148,
      grow: 0.7,
      rank: 1,
      card: 'none',
      sortValue: names.whose,
      cell: (row) =>
        row.person === null ? (
          <span className={classes.quiet}>{names.whose(row)}</span>
        ) : (
          <PersonName person={{ id: row.person, name: names.whose(row) }} />
        ),
    },
    mendColumn(parts),
  ]
}

function mendColumn({ i18n, onMend }: ColumnParts): HygieneColumn {
  return {
    id: 'mend',
    name: i18n._(msg`Mend it`),
    width: 112,
    card: 'trail',
    align: 'end',
    isHeadHidden: true,
    cell: (row, { tabIndex }) => (
      <button
        type="button"
        className={classes.mend}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation()
          onMend(row, event.currentTarget)
        }}
      >
        {i18n._(mendNames[row.mend])}
      </button>
    ),
  }
}

import { Trans, useLingui } from '@lingui/react/macro'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import type { ListAddress } from '../list-view/list-search.ts'
import type { ListView } from '../list-view/list-view.ts'
import classes from './display-panel.module.css'

export interface DisplayPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly columns: readonly OfferedColumn[]
  /** The ids of the columns that the list shows by itself. */
  readonly usualColumns: readonly string[] | undefined
  readonly groupings: readonly { readonly id: string; readonly name: string }[]
  readonly address: ListAddress
}

interface OfferedColumn {
  readonly id: string
  readonly name: string
  readonly canHide: boolean
  readonly canSort: boolean
}

/** How a list is grouped and sorted, and which columns it shows; every change shows in the list at once. */
export function DisplayPanel(props: DisplayPanelProps) {
  const { anchor, onClose, view, onView, address } = props
  const { t } = useLingui()
  const content = (
    <div className={classes.display}>
      <GroupChoice {...props} />
      <SortChoice {...props} />
      <ColumnChoice {...props} />
      <button
        type="button"
        className={classes.reset}
        onClick={() => onView({ ...view, sort: address.sort, group: address.group, columns: null })}
      >
        <Trans>Reset</Trans>
      </button>
    </div>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={288}
      trapFocus
      content={{ p: 0, 'aria-label': t`Display`, children: content }}
    />
  )
}

function GroupChoice({ view, onView, groupings }: DisplayPanelProps) {
  if (groupings.length === 0) return null
  return (
    <label className={classes.line}>
      <Trans>Group by</Trans>
      <select
        data-autofocus
        value={view.group ?? ''}
        onChange={({ currentTarget: { value } }) => onView({ ...view, group: value === '' ? null : value })}
      >
        <NoneOption />
        {groupings.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function SortChoice({ view, onView, columns }: DisplayPanelProps) {
  const { t } = useLingui()
  const { sort } = view
  const isDown = sort?.direction === 'descending'
  const Arrow = isDown ? IconArrowDown : IconArrowUp
  return (
    <div className={classes.line}>
      <label className={classes.labelled}>
        <Trans>Sort by</Trans>
        <select
          value={sort?.column ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onView({ ...view, sort: value === '' ? null : { column: value, direction: 'ascending' } })
          }
        >
          <NoneOption />
          {columns
            .filter(({ canSort }) => canSort)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <button
        type="button"
        className={classes.direction}
        disabled={sort === null}
        aria-label={isDown ? t`Descending. Turn round` : t`Ascending. Turn round`}
        title={isDown ? t`Descending` : t`Ascending`}
        onClick={() =>
          sort !== null && onView({ ...view, sort: { ...sort, direction: isDown ? 'ascending' : 'descending' } })
        }
      >
        <Arrow size={15} aria-hidden />
      </button>
    </div>
  )
}

function ColumnChoice({ view, onView, columns, usualColumns }: DisplayPanelProps) {
  const offered = columns.filter(({ canHide }) => canHide)
  const usual = offered.map(({ id }) => id).filter((id) => usualColumns?.includes(id) !== false)
  const shown = view.columns ?? usual
  if (offered.length === 0) return null

  function toggle(id: string): void {
    const next = offered.map((column) => column.id).filter((one) => shown.includes(one) !== (one === id))
    onView({ ...view, columns: isSame(next, usual) ? null : next })
  }

  return (
    <fieldset className={classes.columns}>
      <legend>
        <Trans>Columns</Trans>
      </legend>
      {offered.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={shown.includes(id)} onClick={() => toggle(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}

function NoneOption() {
  const { t } = useLingui()
  return <option value="">{t`Nothing`}</option>
}

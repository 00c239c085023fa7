import { Plural, useLingui } from '@lingui/react/macro'
import { IconChevronDown } from '@tabler/icons-react'
import { memo } from 'react'
import classes from './data-table.module.css'

interface TableGroupProps {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly isOpen: boolean
  readonly ariaRow: number
  readonly start: number | null
  readonly isActive: boolean
  /** Whether all of its rows are selected, or some; `null` where rows cannot be selected. */
  readonly selected: 'all' | 'some' | 'none' | null
}

/** The heading of a group of rows: folds them away, and selects them all. */
export const TableGroup = memo(function TableGroup(props: TableGroupProps) {
  const { id, name, count, isOpen, ariaRow, start, isActive, selected } = props
  const { t } = useLingui()
  return (
    <tr
      className={classes.group}
      data-line={id}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={ariaRow}
      aria-level={1}
      aria-expanded={isOpen}
      {...(start === null ? {} : { style: { transform: `translateY(${start}px)` } })}
    >
      <td className={classes.groupCell}>
        {selected === null ? null : (
          <span className={classes.select} data-select>
            <input
              type="checkbox"
              ref={(box) => {
                if (box !== null) box.indeterminate = selected === 'some'
              }}
              checked={selected === 'all'}
              onChange={nothing}
              tabIndex={-1}
              aria-label={t`Select all of “${name}”`}
            />
          </span>
        )}
        <IconChevronDown size={14} stroke={2} aria-hidden className={classes.chevron} data-open={isOpen} />
        <GroupName name={name} count={count} />
      </td>
    </tr>
  )
})

/** The name of a group and how many rows it has. */
export function GroupName({ name, count }: { readonly name: string; readonly count: number }) {
  const { i18n } = useLingui()
  return (
    <>
      <span className={classes.groupName}>{name}</span>
      <span className={classes.groupCount}>
        <span aria-hidden>{i18n.number(count)}</span>
        <span className="visually-hidden">
          <Plural value={count} one="# row" other="# rows" />
        </span>
      </span>
    </>
  )
}

/** The table hears the click. */
function nothing(): void {}

import { useLingui } from '@lingui/react/macro'
import { IconArrowDown, IconArrowUp, IconChevronDown } from '@tabler/icons-react'
import type { GroupItem } from './arrange-rows.ts'
import { type Column, nextSort, type Sort } from './column.ts'
import classes from './data-table.module.css'
import { GroupName } from './table-group.tsx'

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | null
  readonly onSort: ((sort: Sort) => void) | undefined
  /** Whether all rows are selected, or some; `null` where rows cannot be selected. */
  readonly selected: 'all' | 'some' | 'none' | null
  readonly onSelectAll: () => void
  /** The group whose heading has left the window upwards, and its name. */
  readonly above: { readonly item: GroupItem; readonly name: string } | null
  readonly isScrolled: boolean
  readonly isHidden: boolean
}

/** The heads of the columns, which stay in sight, with the heading of the group that is being read. */
export function TableHead<Row>(props: TableHeadProps<Row>) {
  const { columns, sort, onSort, selected, onSelectAll, above, isScrolled, isHidden } = props
  const { t } = useLingui()
  return (
    <thead className={classes.head} data-scrolled={isScrolled} data-hidden={isHidden}>
      <tr aria-rowindex={1} className={classes.headRow}>
        {selected === null ? null : (
          <th scope="col" className={classes.select}>
            <input
              type="checkbox"
              ref={(box) => {
                if (box !== null) box.indeterminate = selected === 'some'
              }}
              checked={selected === 'all'}
              onChange={onSelectAll}
              aria-label={t`Select all rows`}
              title={t`Select all rows`}
            />
          </th>
        )}
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
      {above === null ? null : (
        <tr className={classes.above} aria-hidden>
          <td className={classes.groupCell}>
            {selected === null ? null : <span className={classes.select} />}
            <IconChevronDown size={14} stroke={2} className={classes.chevron} />
            <GroupName name={above.name} count={above.item.count} />
          </td>
        </tr>
      )}
    </thead>
  )
}

interface ColumnHeadProps<Row> extends Pick<TableHeadProps<Row>, 'sort' | 'onSort'> {
  readonly column: Column<Row>
}

function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const { id, name, align, isHeadHidden, sortValue } = column
  const direction = sort?.column === id ? sort.direction : null
  const label = isHeadHidden ? <span className="visually-hidden">{name}</span> : name
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
  const canSort = sortValue !== undefined && onSort !== undefined && !isHeadHidden
  return (
    <th
      scope="col"
      className={classes.columnHead}
      data-align={align}
      {...(canSort ? { 'aria-sort': direction ?? 'none' } : {})}
    >
      {canSort ? (
        <button type="button" onClick={() => onSort(nextSort(sort, id))} data-sorted={direction !== null}>
          <span>{label}</span>
          <Arrow size={13} stroke={2} aria-hidden />
        </button>
      ) : (
        label
      )}
    </th>
  )
}

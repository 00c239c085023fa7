import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Board } from './arrange/arrange-board.ts'
import { columnName } from './arrange/board-columns.ts'
import classes from './board-page.module.css'

interface ColumnTabsProps {
  readonly board: Pick<Board, 'columns' | 'counts'>
  /** The one that is shown. */
  readonly column: number
  readonly onColumn: (column: number) => void
}

/** The columns of the board side by side as tabs, where there is room for one of them. */
export function ColumnTabs({ board: { columns, counts }, column, onColumn }: ColumnTabsProps) {
  const { t, i18n } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[column]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [column])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const to = { ArrowLeft: column - 1, ArrowRight: column + 1, Home: 0, End: columns.length - 1 }[event.key]
    if (to === undefined || to < 0 || to >= columns.length) return
    event.preventDefault()
    onColumn(to)
    const tab = event.currentTarget.children[to]
    if (tab instanceof HTMLElement) tab.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label={t`Columns`} className={classes.tabs} onKeyDown={onKeyDown}>
      {columns.map((one, at) => (
        <button
          key={one.id}
          type="button"
          role="tab"
          aria-selected={at === column}
          tabIndex={at === column ? 0 : -1}
          className={classes.tab}
          onClick={() => onColumn(at)}
        >
          {columnName(i18n, one)}
          <span className={classes.count}>{i18n.number(counts[at] ?? 0)}</span>
        </button>
      ))}
    </div>
  )
}

import { useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { TaskNames } from '../../tasks/list/task-names.ts'
import type { Board, BoardLane } from '../arrange/arrange-board.ts'
import type { BoardColumn } from '../arrange/board-columns.ts'
import { BoardCard } from '../cards/board-card.tsx'
import classes from './board-grid.module.css'
import { ColumnHeads } from './column-heads.tsx'
import { drawnParts } from './drawn-parts.ts'
import { LaneHead } from './lane-head.tsx'
import { useBoardGrid } from './use-board-grid.ts'

export interface BoardGridProps {
  readonly board: Board
  readonly names: TaskNames
  /** What the lanes are; `null` on a board without. */
  readonly grouping: Grouping<ListedTask> | null
  /** Has to stay the same function. */
  readonly onToggleLane: (group: NonNullable<BoardLane['group']>) => void
  /** A card was dropped on a column; `anchor` stands where that was. */
  readonly onDrop: (listed: ListedTask, column: BoardColumn, anchor: HTMLElement) => void
  /** Called where a move leads beyond the columns that are shown. */
  readonly onBeyond: (way: 'left' | 'right') => void
  /** The heads of the columns stand elsewhere. */
  readonly isHeadless: boolean
}

/**
 * The cards of a board in their columns, of which those near what it shows are drawn. It is worked by arrows and letters
 * like a grid, and cards can be dragged from column to column.
 */
export function BoardGrid(props: BoardGridProps) {
  const { board, names, grouping, onToggleLane, isHeadless } = props
  const { t } = useLingui()
  const { refs, lines, activeKey, dragging, handlers, headId } = useBoardGrid(props)
  const { length: columns } = board.columns
  const over = dragging?.over ?? null
  return (
    // The cards are what is interactive: their keys reach the board by bubbling, as it alone knows which is next.
    <section ref={refs.scroller} className={classes.board} aria-label={t`Board`} {...handlers}>
      <div className={classes.sheet} data-headless={isHeadless} style={asVariable('--board-columns', String(columns))}>
        <div className={isHeadless ? 'visually-hidden' : undefined}>
          <ColumnHeads board={board} headId={headId} />
        </div>
        <div ref={refs.body} className={classes.lines} style={{ height: lines.height }}>
          {over === null ? null : (
            <div className={classes.over} style={{ left: `${(100 * over) / columns}%`, width: `${100 / columns}%` }} />
          )}
          {drawnParts(board.lines, lines.drawn).map((part) =>
            part.kind === 'lane' ? (
              <LaneHead
                key={part.id}
                group={part.group}
                name={grouping?.nameOf(part.group) ?? part.group}
                count={part.lane.count}
                isOpen={part.lane.isOpen}
                top={part.top}
                onToggle={onToggleLane}
              />
            ) : (
              <BoardCard
                key={part.id}
                listed={part.listed}
                names={names}
                column={part.column}
                columns={columns}
                top={part.top}
                isActive={part.id === activeKey}
                isDragged={part.id === dragging?.key}
                headId={headId(part.column)}
                hasStates={(board.columns[part.column]?.states.length ?? 0) > 1}
              />
            ),
          )}
          <span ref={refs.marker} className={classes.marker} aria-hidden />
        </div>
      </div>
    </section>
  )
}

function asVariable(name: `--${string}`, value: string): CSSProperties {
  // React's type knows the properties of CSS only, and this is a variable.
  return { [name]: value } as CSSProperties
}

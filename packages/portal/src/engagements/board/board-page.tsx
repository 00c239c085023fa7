import { type CSSProperties, useRef } from 'react'
import { useDocumentTop } from '../../components/data-table/use-document-top.ts'
import { useWidth } from '../../components/data-table/use-width.ts'
import { mayWork } from '../../process/may-work-on.ts'
import type { ProcessSurface } from '../../process/process-surface.ts'
import { focusLine } from '../tasks/table/focus-line.ts'
import { NoTasks } from '../tasks/table/no-tasks.tsx'
import classes from './board-page.module.css'
import { BoardTools } from './board-tools.tsx'
import { ColumnTabs } from './column-tabs.tsx'
import { BoardGrid } from './grid/board-grid.tsx'
import { MoveParts } from './move/move-parts.tsx'
import { useCardMove } from './move/use-card-move.ts'
import { useBoard } from './use-board.ts'
import { useBoardKeyNotes } from './use-board-key-notes.ts'

/** Below this width the columns are shown one at a time. */
const oneBelow = 640

/** The board with what finds and arranges its cards above. */
export function BoardPage({ surface }: { readonly surface: ProcessSurface }) {
  const page = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(page)
  const top = useDocumentTop(place)
  const isNarrow = width !== null && width < oneBelow
  const { list, by, setBy, grouping, groupings, sortable, board, whole, toggleLane, column, setColumn } = useBoard(
    surface,
    isNarrow,
  )
  const moving = useCardMove(surface, focusLine)
  useBoardKeyNotes(mayWork(surface.can))

  function goBeyond(way: 'left' | 'right'): void {
    const next = column + (way === 'left' ? -1 : 1)
    if (isNarrow && next >= 0 && next < whole.columns.length) setColumn(next)
  }

  return (
    <div ref={page} className={classes.page}>
      <BoardTools list={list} by={by} onBy={setBy} groupings={groupings} sortable={sortable} />
      {list.rows.length === 0 ? (
        <NoTasks list={list} />
      ) : (
        <>
          {isNarrow ? <ColumnTabs board={whole} column={column} onColumn={setColumn} /> : null}
          <div ref={place} style={asVariable('--board-top', `${top}px`)}>
            <BoardGrid
              board={board}
              names={list.names}
              grouping={grouping}
              onToggleLane={toggleLane}
              onDrop={moving.drop}
              onBeyond={goBeyond}
              isHeadless={isNarrow}
            />
          </div>
        </>
      )}
      <MoveParts moving={moving} />
    </div>
  )
}

function asVariable(name: `--${string}`, value: string): CSSProperties {
  // React's type knows the properties of CSS only, and this is a variable.
  return { [name]: value } as CSSProperties
}

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { RowSelection } from '../../components/data-table/use-row-selection.ts'
import { SelectionBar } from '../../components/selection-bar/selection-bar.tsx'

interface CompareBarProps {
  readonly selection: RowSelection
  /** Compares what was after the one event with what was after the other; `null` is now. */
  readonly onCompare: (from: number, to: number | null) => void
}

/** Compares the events that are chosen: one with now, or two with each other. */
export function CompareBar({ selection, onCompare }: CompareBarProps) {
  const [first, second] = [...selection.selected.keys].map(Number).sort((one, other) => one - other)
  const { size: count } = selection.selected.keys
  return (
    <SelectionBar count={count} total={count} onSelectAll={selection.clear} onClear={selection.clear}>
      {first === undefined ? null : (
        <Button size="xs" onClick={() => onCompare(first, second ?? null)}>
          {second === undefined ? <Trans>What changed since then</Trans> : <Trans>What changed between the two</Trans>}
        </Button>
      )}
    </SelectionBar>
  )
}

import type { WorkItemView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleHalf2, IconShieldOff, IconUserPlus } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { toggleRows } from '../../components/data-table/selected-rows.ts'
import type { RowSelection } from '../../components/data-table/use-row-selection.ts'
import { SelectionBar } from '../../components/selection-bar/selection-bar.tsx'
import { workKey } from '../rows/work-key.ts'
import type { OpenWorkControl } from './open-work-control.ts'
import type { WorkActions } from './use-work-actions.ts'

interface WorkSelectionBarProps {
  readonly rows: readonly WorkItemView[]
  readonly selected: readonly WorkItemView[]
  readonly selection: RowSelection
  readonly actions: WorkActions
}

/** What can be done with the selected work, of however many engagements. */
export function WorkSelectionBar({ rows, selected, selection, actions }: WorkSelectionBarProps) {
  const toApprove = selected.filter(({ group }) => group === 'approve')

  function ask(kind: OpenWorkControl['kind']) {
    return ({ currentTarget }: MouseEvent<HTMLElement>) =>
      actions.open({ kind, items: selected, anchor: currentTarget })
  }

  return (
    <SelectionBar
      count={selected.length}
      total={rows.length}
      onSelectAll={() => selection.change((before) => toggleRows(before, rows.map(workKey)))}
      onClear={selection.clear}
    >
      {toApprove.length === 0 ? null : (
        <Button
          size="xs"
          leftSection={<IconCircleCheck size={15} aria-hidden />}
          onClick={() => actions.approve(toApprove)}
        >
          <Trans>Approve waivers</Trans>
        </Button>
      )}
      <Button
        size="xs"
        variant={toApprove.length === 0 ? 'filled' : 'default'}
        leftSection={<IconCircleHalf2 size={15} aria-hidden />}
        aria-haspopup="menu"
        onClick={ask('state')}
      >
        <Trans>Set the state</Trans>
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconUserPlus size={15} aria-hidden />}
        aria-haspopup="dialog"
        onClick={ask('assign')}
      >
        <Trans>Assign</Trans>
      </Button>
      {selected.some(({ mandatory }) => mandatory) ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconShieldOff size={15} aria-hidden />}
          onClick={() => actions.waive(selected)}
        >
          <Trans>Waive</Trans>
        </Button>
      ) : null}
    </SelectionBar>
  )
}

import { Trans } from '@lingui/react/macro'
import { IconAdjustments } from '@tabler/icons-react'
import type { Column } from '../data-table/column.ts'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import { useAnchor } from '../floating/use-anchor.ts'
import type { ListAddress } from '../list-view/list-search.ts'
import type { ListView } from '../list-view/list-view.ts'
import { BarButton } from './bar-button.tsx'

const displayPanel = new PartOnDemand(async () => (await import('./display-panel.tsx')).DisplayPanel)

interface DisplayButtonProps<Row> {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly columns: readonly Column<Row>[]
  /** The ids of the columns that the list shows by itself; all of them where it is absent. */
  readonly usualColumns?: readonly string[]
  /** What the rows can be grouped by. */
  readonly groupings: readonly { readonly id: string; readonly name: string }[]
  /** How the list is sorted and grouped by itself. */
  readonly address: ListAddress
}

/** Opens how the list is grouped and sorted, and which columns it shows. */
export function DisplayButton<Row>(props: DisplayButtonProps<Row>) {
  const { view, onView, columns, usualColumns, groupings, address } = props
  const { anchor, toggle, close } = useAnchor()
  const offered = columns.map(({ id, name, rank, sortValue }) => ({
    id,
    name,
    canHide: rank !== undefined,
    canSort: sortValue !== undefined,
  }))
  return (
    <>
      <BarButton
        icon={IconAdjustments}
        isOpen={anchor !== null}
        onPointerEnter={() => displayPanel.preload()}
        onClick={toggle}
      >
        <Trans>Display</Trans>
      </BarButton>
      {anchor === null ? null : (
        <OnDemand
          part={displayPanel}
          props={{ anchor, onClose: close, view, onView, columns: offered, usualColumns, groupings, address }}
        />
      )}
    </>
  )
}

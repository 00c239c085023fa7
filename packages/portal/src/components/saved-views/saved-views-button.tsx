import { Trans } from '@lingui/react/macro'
import { IconBookmark } from '@tabler/icons-react'
import { useMemo } from 'react'
import { BarButton } from '../filter-bar/bar-button.tsx'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import { useAnchor } from '../floating/use-anchor.ts'
import { type ListAddress, writeListView } from '../list-view/list-search.ts'
import type { ListView } from '../list-view/list-view.ts'

const viewsPanel = new PartOnDemand(async () => (await import('./saved-views-panel.tsx')).SavedViewsPanel)

interface SavedViewsButtonProps {
  /** The id of the list: its views are offered wherever the list is. */
  readonly list: string
  readonly view: ListView
  readonly address: ListAddress
}

/** Opens the views of a list that the person has saved in this browser. */
export function SavedViewsButton({ list, view, address }: SavedViewsButtonProps) {
  const { anchor, toggle, close } = useAnchor()
  const search = useMemo(() => writeListView(view, address), [view, address])
  return (
    <>
      <BarButton
        icon={IconBookmark}
        isOpen={anchor !== null}
        onPointerEnter={() => viewsPanel.preload()}
        onClick={toggle}
      >
        <Trans>Views</Trans>
      </BarButton>
      {anchor === null ? null : (
        <OnDemand part={viewsPanel} props={{ anchor, onClose: close, list, search, address }} />
      )}
    </>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNotice } from '../../notices/notice-context.ts'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import { type ListAddress, type ListSearch, replaceListSearch } from '../list-view/list-search.ts'
import { isSameSearch, type SavedView } from './saved-views.ts'
import classes from './saved-views-panel.module.css'
import { useSavedViews } from './use-saved-views.ts'
import { ViewActions } from './view-actions.tsx'
import { ViewNameForm } from './view-name-form.tsx'

interface SavedViewsPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly list: string
  /** The view that the page shows. */
  readonly search: ListSearch
  readonly address: ListAddress
}

/** The saved views as links, to open, rename, send and remove; and a field to save the one that is open. */
export function SavedViewsPanel({ anchor, onClose, list, search, address }: SavedViewsPanelProps) {
  const { t } = useLingui()
  const tell = useNotice()
  const { views, save, rename, remove } = useSavedViews(list)
  const [renaming, setRenaming] = useState<string | null>(null)

  function removeView(view: SavedView): void {
    remove(view.name)
    const { name } = view
    tell({ text: t`View “${name}” removed`, undo: () => save(view) })
  }

  const content = (
    <div className={classes.panel}>
      {views.length === 0 ? (
        <p className={classes.none}>
          <Trans>Filter and sort the list, then save it here under a name. Views are kept in this browser.</Trans>
        </p>
      ) : (
        <ul className={classes.views} aria-label={t`Saved views`}>
          {views.map((view) => (
            <li key={view.name} data-open={isSameSearch(view.search, search)}>
              {renaming === view.name ? (
                <ViewNameForm
                  initial={view.name}
                  label={t`New name`}
                  submit={t`Rename`}
                  onSubmit={(name) => {
                    rename(view.name, name)
                    setRenaming(null)
                  }}
                />
              ) : (
                <>
                  <ViewLink view={view} isOpen={isSameSearch(view.search, search)} address={address} onOpen={onClose} />
                  <ViewActions
                    view={view}
                    address={address}
                    onRename={() => setRenaming(view.name)}
                    onRemove={() => removeView(view)}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.save}>
        <ViewNameForm
          initial=""
          label={t`Name of the view`}
          submit={t`Save this view`}
          onSubmit={(name) => {
            save({ name, search })
            onClose()
            tell({ text: t`View “${name}” saved` })
          }}
        />
      </div>
    </div>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={320}
      trapFocus
      content={{ p: 0, 'aria-label': t`Saved views`, children: content }}
    />
  )
}

interface ViewLinkProps {
  readonly view: SavedView
  readonly isOpen: boolean
  readonly address: ListAddress
  readonly onOpen: () => void
}

function ViewLink({ view, isOpen, address, onOpen }: ViewLinkProps) {
  return (
    <Link
      to="."
      // The router types the parameters of each page; those of a list are text under names of its own.
      search={((before: Readonly<Record<string, unknown>>) => replaceListSearch(before, view.search, address)) as never}
      className={classes.link}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      {view.name}
    </Link>
  )
}

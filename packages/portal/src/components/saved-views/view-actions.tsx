import { useLingui } from '@lingui/react/macro'
import { IconLink, IconPencil, IconTrash } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useNotice } from '../../notices/notice-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { type ListAddress, replaceListSearch } from '../list-view/list-search.ts'
import type { SavedView } from './saved-views.ts'
import classes from './saved-views-panel.module.css'

interface ViewActionsProps {
  readonly view: SavedView
  readonly address: ListAddress
  readonly onRename: () => void
  readonly onRemove: () => void
}

/** What can be done with a saved view besides opening it. */
export function ViewActions({ view, address, onRename, onRemove }: ViewActionsProps) {
  const { t } = useLingui()
  const copy = useCopyLink(view, address)
  const { name } = view
  return (
    <span className={classes.actions}>
      <button type="button" title={t`Copy the link`} aria-label={t`Copy the link to “${name}”`} onClick={copy}>
        <IconLink size={14} stroke={1.75} aria-hidden />
      </button>
      <button type="button" title={t`Rename`} aria-label={t`Rename “${name}”`} onClick={onRename}>
        <IconPencil size={14} stroke={1.75} aria-hidden />
      </button>
      <button type="button" title={t`Remove`} aria-label={t`Remove “${name}”`} onClick={onRemove}>
        <IconTrash size={14} stroke={1.75} aria-hidden />
      </button>
    </span>
  )
}

function useCopyLink(view: SavedView, address: ListAddress): () => void {
  const { t } = useLingui()
  const router = useRouter()
  const tell = useNotice()
  const notify = useNotify()
  return () => {
    const { pathname, search } = router.state.location
    const parameters = router.options.stringifySearch?.(replaceListSearch(search, view.search, address)) ?? ''
    const link = new URL(pathname + parameters, window.location.origin).href
    navigator.clipboard.writeText(link).then(() => tell({ text: t`Link copied` }), notify)
  }
}

import { useCallback, useState } from 'react'
import { readPreference, writePreference } from '../../session/preference.ts'
import { readSavedViews, renameView, type SavedView, withoutView, withView } from './saved-views.ts'

/** The saved views of one list, which the browser keeps, and what can be done with them. */
export function useSavedViews(list: string) {
  const [views, setViews] = useState(() => readSavedViews(readPreference('savedViews')))
  const change = useCallback((next: (before: typeof views) => typeof views) => {
    // Another tab may have saved one since.
    const changed = next(readSavedViews(readPreference('savedViews')))
    writePreference('savedViews', JSON.stringify(changed))
    setViews(changed)
  }, [])
  return {
    views: views[list] ?? [],
    save: (view: SavedView) => change((before) => withView(before, list, view)),
    rename: (from: string, to: string) => change((before) => renameView(before, list, { from, to })),
    remove: (name: string) => change((before) => withoutView(before, list, name)),
  }
}

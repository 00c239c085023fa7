import { useCallback, useState } from 'react'
import { readPreference, writePreference } from '../../session/preference.ts'
import type { AskDraft } from './ask-draft.ts'
import { type DraftPlace, draftName, readDrafts, withDraft, withoutDraft } from './kept-drafts.ts'

/**
 * A draft as it was left, else as it begins, which is `undefined` as long as that is not known; what is written stays when
 * the dialog is closed, until it is sent. For another place the caller has to be mounted anew.
 */
export function useDraft(place: DraftPlace, first: AskDraft | undefined) {
  const name = draftName(place)
  const [draft, setDraft] = useState(() => readDrafts(readPreference('requestDrafts'))[name])
  const change = useCallback(
    (next: AskDraft) => {
      setDraft(next)
      const kept = readDrafts(readPreference('requestDrafts'))
      writePreference('requestDrafts', JSON.stringify(withDraft(kept, name, next)))
    },
    [name],
  )
  const drop = useCallback(() => {
    setDraft(undefined)
    const kept = readDrafts(readPreference('requestDrafts'))
    writePreference('requestDrafts', JSON.stringify(withoutDraft(kept, name)))
  }, [name])
  return { draft: draft ?? first, isKept: draft !== undefined, change, drop }
}

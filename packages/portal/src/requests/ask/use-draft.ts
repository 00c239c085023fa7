import { useCallback, useState } from 'react'
import { readPreference, writePreference } from '../../session/preference.ts'
import type { AskDraft } from './ask-draft.ts'
import { type DraftPlace, draftName, readDrafts, withDraft, withoutDraft } from './kept-drafts.ts'

/**
 * A draft as it was left, else as it begins; what is written stays when the dialog is closed, until it is sent. For another
 * place the caller has to be mounted anew.
 */
export function useDraft(place: DraftPlace, first: () => AskDraft) {
  const name = draftName(place)
  const [begun] = useState(first)
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
  return { draft: draft ?? begun, isKept: draft !== undefined, change, drop }
}

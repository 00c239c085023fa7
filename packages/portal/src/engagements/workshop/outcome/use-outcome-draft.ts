import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useWorkshop } from '../workshop-context.ts'
import { keepDraft, keptDraft } from './kept-draft.ts'
import { firstOutcome, type OutcomeChange, type OutcomeDraft, withOutcomeChange } from './outcome-draft.ts'

const restMs = 400

type Change = OutcomeChange | { readonly kind: 'all'; readonly draft: OutcomeDraft }

/** What is written of a workshop: kept in this browser from the first word on until it is sent or begun again. */
export function useOutcomeDraft() {
  const { engagement, workshop } = useWorkshop()
  const place = useMemo(() => ({ engagement: engagement.id, task: workshop.task }), [engagement.id, workshop.task])
  const [first] = useState(() => firstOutcome(workshop))
  const [kept] = useState(() => keptDraft(localStorage, place))
  const [draft, dispatch] = useReducer(withChange, kept ?? first)
  const [keptAt, setKeptAt] = useState(() => new Date().toISOString())
  const isEdited = JSON.stringify(draft) !== JSON.stringify(first)

  // What is to be kept; whoever leaves before a moment has passed loses nothing.
  const latest = useRef<OutcomeDraft | null>(null)
  useEffect(() => {
    latest.current = isEdited ? draft : null
    const timer = setTimeout(() => {
      keepDraft(localStorage, place, latest.current)
      if (latest.current !== null) setKeptAt(new Date().toISOString())
    }, restMs)
    return () => clearTimeout(timer)
  }, [draft, isEdited, place])
  useEffect(() => {
    const keep = () => keepDraft(localStorage, place, latest.current)
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [place])

  const forget = useCallback(() => {
    latest.current = null
    keepDraft(localStorage, place, null)
    dispatch({ kind: 'all', draft: first })
  }, [place, first])
  const change: (change: OutcomeChange) => void = dispatch
  return { draft, change, isKept: isEdited, keptAt, forget }
}

function withChange(draft: OutcomeDraft, change: Change): OutcomeDraft {
  return change.kind === 'all' ? change.draft : withOutcomeChange(draft, change)
}

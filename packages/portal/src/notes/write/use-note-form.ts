import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useEffect, useMemo, useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useSession } from '../../session/session-context.tsx'
import { noteCommandWords } from '../names/note-command-words.ts'
import { dropNote, type KeptNote, keepNote, keptNotes } from './kept-notes.ts'
import { contentOf, emptyDraft, isWritten, missingFields, type NoteDraft } from './note-draft.ts'

interface NoteFormOptions {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The task that it is about from the start. */
  readonly task: string | null
  /** The types that are asked for. */
  readonly asked?: readonly string[] | undefined
  readonly onWritten: () => void
}

/** A note that is written: it is kept as it changes, until it is sent. */
export function useNoteForm({ engagement, release, task, asked = [], onWritten }: NoteFormOptions) {
  const { person } = useSession()
  const isCustomer = person.kind === 'customer'
  const types = useMemo(
    () => (isCustomer ? [] : release.notes.filter(({ writers }) => mayWrite(writers, person.roles))),
    [isCustomer, release, person.roles],
  )
  const place = { person: person.id, engagement: engagement.id }
  const begin = () =>
    emptyDraft({
      type: (types.find((one) => asked.includes(one.id)) ?? types[0])?.id ?? '',
      audience: isCustomer ? 'shared' : 'internal',
      tasks: task === null ? [] : [task],
    })
  const [id, setId] = useState<string>(() => crypto.randomUUID())
  const [draft, setDraft] = useState<NoteDraft>(begin)
  const [drafts, setDrafts] = useState(() => keptNotes(localStorage, place))
  const [isTried, setTried] = useState(false)
  const { mutate, isPending, error } = useLaterCommand(engagement.id, {
    words: noteCommandWords,
    isRefusalShown: ({ type }) => type === 'WriteNote',
  })
  useEffect(() => {
    if (!isWritten(draft)) return
    const kept = { id, person: person.id, engagement: engagement.id, at: new Date().toISOString(), draft }
    const timer = setTimeout(() => keepNote(localStorage, kept), 300)
    return () => clearTimeout(timer)
  }, [id, draft, person.id, engagement.id])
  const type = types.find((one) => one.id === draft.type)
  const missing = isTried ? missingFields(type, draft) : []
  const isEmpty = draft.body.trim() === '' && Object.values(draft.fields).every((value) => value.length === 0)

  function send(): void {
    setTried(true)
    if (isPending || isEmpty || missingFields(type, draft).length > 0) return
    mutate({ type: 'WriteNote', content: contentOf(draft, type) }, { onSuccess: sent })
  }

  function sent(): void {
    dropNote(localStorage, id)
    onWritten()
  }

  return {
    draft,
    type,
    types,
    isCustomer,
    isPending,
    error,
    missing: new Set(missing),
    isEmpty: isTried && isEmpty,
    change: (part: Partial<NoteDraft>) => setDraft((before) => ({ ...before, ...part })),
    send,
    drafts: drafts.filter((kept) => kept.id !== id),
    restore(kept: KeptNote) {
      setId(kept.id)
      setDraft(kept.draft)
      setDrafts(keptNotes(localStorage, place))
    },
    drop(kept: KeptNote) {
      dropNote(localStorage, kept.id)
      setDrafts(keptNotes(localStorage, place))
    },
  }
}

export type NoteForm = ReturnType<typeof useNoteForm>

function mayWrite(writers: readonly string[], roles: readonly string[] | 'any'): boolean {
  return writers.length === 0 || roles === 'any' || writers.some((role) => roles.includes(role))
}

import type { NoteView, ReleaseView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useReleases } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { useNow } from '../../components/moment/moment.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { NoteCard } from '../card/note-card.tsx'
import classes from './notes-list.module.css'
import type { useNotes } from './use-notes.ts'

interface NotesListProps {
  readonly found: ReturnType<typeof useNotes>
  readonly showsCustomer: boolean
  readonly canChange: boolean
  /** The note that the address names. */
  readonly sought: string | undefined
  /** What stands there where there is none at all. */
  readonly empty: ReactNode
  readonly isNarrowed: boolean
}

/** Notes, the newest first, as many as have been asked for. */
export function NotesList({ found, showsCustomer, canChange, sought, empty, isNarrowed }: NotesListProps) {
  const { i18n } = useLingui()
  const { notes, total, isMore } = found
  const now = useNow(notes)
  const ids = useMemo(() => [...new Set(notes?.map(({ release }) => release))].sort(), [notes])
  const releases = useReleases(ids)
  useSought(notes, sought)
  if (notes === undefined) {
    if (found.isError) return <PartFailure error={found.error} onRetry={() => void found.refetch()} />
    return <Waiting />
  }
  if (notes.length === 0) return isNarrowed ? <NothingFits /> : empty
  const releaseOf = (note: NoteView): ReleaseView | undefined => releases.find(({ id }) => id === note.release)
  return (
    <>
      <p className={classes.count} aria-live="polite">
        {isMore ? (
          <Trans>More than {i18n.number(total)} notes</Trans>
        ) : (
          <Plural value={total} one="# note" other="# notes" />
        )}
      </p>
      <div className={classes.list}>
        {notes.map((note) => (
          <NoteCard
            key={`${note.engagement} ${note.note}`}
            note={note}
            release={releaseOf(note)}
            now={now}
            showsCustomer={showsCustomer}
            canChange={canChange}
            isSought={note.note === sought}
          />
        ))}
      </div>
      {found.hasNextPage ? (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show older notes</Trans>
        </Button>
      ) : null}
    </>
  )
}

/** Brings the note that is sought into sight, once. */
function useSought(notes: readonly NoteView[] | undefined, sought: string | undefined): void {
  const isThere = notes?.find(({ note }) => note === sought)
  const id = isThere === undefined ? null : `${isThere.engagement}-${isThere.note}`
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'center' })
  }, [id])
}

function NothingFits() {
  return (
    <EmptyState title={<Trans>No note matches</Trans>}>
      <Trans>Take a filter away to see more.</Trans>
    </EmptyState>
  )
}

function Waiting() {
  return (
    <div className={`${classes.list} after-a-moment`} aria-hidden="true">
      <Skeleton height={120} />
      <Skeleton height={120} />
      <Skeleton height={120} />
    </div>
  )
}

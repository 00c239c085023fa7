import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCurrentRelease } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { noteQuery } from './list/note-filters.ts'
import { NoteTools } from './list/note-tools.tsx'
import classes from './list/notes-list.module.css'
import { NotesList } from './list/notes-list.tsx'
import { useNoteFilters } from './list/use-note-filters.ts'
import { useNotes } from './list/use-notes.ts'

/** The notes of all engagements that the person who acts may see, the newest first. */
export function NotesPage() {
  const { t } = useLingui()
  const { data: release } = useCurrentRelease()
  const address = useNoteFilters()
  const query = useMemo(() => noteQuery(address.filters), [address.filters])
  const found = useNotes(null, query)
  return (
    <div className={classes.page}>
      <PageTitle>{t`Notes`}</PageTitle>
      <NoteTools release={release} address={address} />
      <NotesList
        found={found}
        showsCustomer
        canChange
        sought={undefined}
        isNarrowed={query !== ''}
        empty={
          <EmptyState title={<Trans>No notes yet</Trans>}>
            <Trans>Notes are written in an engagement; here the latest of all come together.</Trans>
          </EmptyState>
        }
      />
    </div>
  )
}

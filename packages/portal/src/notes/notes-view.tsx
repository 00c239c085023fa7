import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { KeyCaps } from '../components/keyboard/key-caps.tsx'
import { useOpenEngagement } from '../engagements/view/engagement-context.ts'
import { PageTitle } from '../frame/page-title.tsx'
import { useSession } from '../session/session-context.tsx'
import { noteQuery } from './list/note-filters.ts'
import { NoteTools } from './list/note-tools.tsx'
import classes from './list/notes-list.module.css'
import { NotesList } from './list/notes-list.tsx'
import { useNoteFilters } from './list/use-note-filters.ts'
import { useNotes } from './list/use-notes.ts'
import { NoteDialog } from './write/note-dialog.tsx'

const route = getRouteApi('/engagements/$engagement/notes')

/** The notes of an engagement, and where one is written. */
export function NotesView() {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { note, write } = route.useSearch()
  const navigate = route.useNavigate()
  const { person } = useSession()
  const address = useNoteFilters()
  const query = useMemo(() => noteQuery(address.filters), [address.filters])
  const found = useNotes(engagement.id, query)
  const isEmpty = query === '' && found.notes?.length === 0
  const canWrite = engagement.can.answer
  const setWriting = (value: string | null) =>
    void navigate({
      search: (({ write: _, ...before }: Readonly<Record<string, unknown>>) =>
        value === null ? before : { ...before, write: value }) as never,
      replace: true,
      resetScroll: false,
    })
  const writeButton = canWrite ? (
    <Button leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={() => setWriting('')}>
      {person.kind === 'customer' ? <Trans>Ask the team</Trans> : <Trans>Write a note</Trans>}
    </Button>
  ) : null
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Notes`}</PageTitle>
        {isEmpty ? null : writeButton}
      </div>
      <NoteTools release={release} address={address} />
      <NotesList
        found={found}
        showsCustomer={false}
        canChange={canWrite}
        sought={note}
        isNarrowed={query !== ''}
        empty={
          <EmptyState title={<Trans>No notes yet</Trans>} action={writeButton}>
            <Trans>
              What was talked about, what is decided, what comes next: written for the team, or shared with the
              customer.
            </Trans>{' '}
            <KeyCaps shortcut="w" />
          </EmptyState>
        }
      />
      {write === undefined || !canWrite ? null : (
        <NoteDialog
          key={write}
          engagement={engagement}
          release={release}
          task={write === '' ? null : write}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  )
}

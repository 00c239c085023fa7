import type { FindingView, NoteView } from '@fairlead/contract'
import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api-context.tsx'
import { useEngagement, useRelease } from '../api/queries.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useNow } from '../components/moment/moment.tsx'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { NoteCard } from '../notes/card/note-card.tsx'
import { NoteDialog } from '../notes/write/note-dialog.tsx'

interface MendDialogProps {
  readonly finding: FindingView
  readonly onClose: () => void
}

/** Mends in place what a note mends: the one that is due is written, or what comes next of one is marked as done. */
export function MendDialog({ finding, onClose }: MendDialogProps) {
  const { data: engagement } = useEngagement(finding.engagement)
  const { data: release } = useRelease(engagement?.release)
  if (finding.mend !== 'write-note') return <NoteInPlace finding={finding} onClose={onClose} />
  if (engagement === undefined || release === undefined) return null
  return (
    <NoteDialog engagement={engagement} release={release} task={null} types={finding.noteTypes} onClose={onClose} />
  )
}

function NoteInPlace({ finding, onClose }: MendDialogProps) {
  const { engagement, subject, customer } = finding
  const { client } = useApi()
  const { data: ofEngagement } = useEngagement(engagement)
  const { data: release } = useRelease(finding.release)
  const note = useQuery({
    queryKey: [...queryKeys.engagements, 'notes', engagement, 'one', subject],
    queryFn: ({ signal }) =>
      client.get<NoteView>(
        `/api/engagements/${encodeURIComponent(engagement)}/notes/${encodeURIComponent(subject ?? '')}`,
        signal,
      ),
  })
  const now = useNow(note.data)
  return (
    <Modal opened onClose={onClose} title={customer} lockScroll={false} returnFocus centered size="lg">
      {note.isError ? <PartFailure error={note.error} onRetry={() => void note.refetch()} /> : null}
      {note.data === undefined ? null : (
        <NoteCard
          note={note.data}
          release={release}
          now={now}
          showsCustomer={false}
          canChange={ofEngagement?.can.answer ?? false}
          isSought={false}
        />
      )}
    </Modal>
  )
}

import type { NoteView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEngagement } from '../../api/queries.ts'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { FormDialog } from '../../components/form-dialog/form-dialog.tsx'
import { noteCommandWords } from '../names/note-command-words.ts'
import { NextFields } from './next-fields.tsx'

interface NextActionDialogProps {
  readonly note: NoteView
  readonly onClose: () => void
}

/** Says what comes next because of a note; without words nothing does. */
export function NextActionDialog({ note, onClose }: NextActionDialogProps) {
  const { t } = useLingui()
  const before = note.nextAction
  const { data } = useEngagement(note.engagement)
  const [next, setNext] = useState({
    text: before?.text ?? '',
    owner: before?.owner ?? '',
    date: before?.date ?? '',
  })
  const { mutate } = useLaterCommand(note.engagement, { words: noteCommandWords })
  function send(): void {
    const text = next.text.trim()
    const nextAction = text === '' ? null : { text, owner: next.owner || null, date: next.date || null }
    const of = { note: note.note, expectedRevision: note.revision }
    mutate({ type: 'SetNextAction', nextAction, ...of }, { onSuccess: onClose })
  }
  return (
    <FormDialog title={t`Next action`} submit={t`Set`} onSubmit={send} onClose={onClose}>
      <NextFields next={next} contacts={data?.contacts ?? []} audience={note.audience} onChange={setNext} />
    </FormDialog>
  )
}

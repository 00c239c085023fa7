import type { NoteView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { FormDialog } from '../../components/form-dialog/form-dialog.tsx'
import { AudienceMark } from '../card/audience-mark.tsx'
import { noteCommandWords } from '../names/note-command-words.ts'
import { MentionField } from './mention-field.tsx'
import { mentionedIn, type NoteDraft } from './note-draft.ts'
import classes from './note-form.module.css'

interface AmendDialogProps {
  readonly note: NoteView
  readonly onClose: () => void
}

/** Adds to a note: what was written stays as it is. */
export function AmendDialog({ note, onClose }: AmendDialogProps) {
  const { t } = useLingui()
  const [body, setBody] = useState('')
  const [people, setPeople] = useState<NoteDraft['mentions']>([])
  const { mutate } = useLaterCommand(note.engagement, { words: noteCommandWords })
  function send(): void {
    const mentions = mentionedIn(body, people)
    mutate(
      { type: 'AmendNote', note: note.note, expectedRevision: note.revision, body, mentions },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      title={t`Add to the note`}
      submit={t`Add`}
      isDisabled={body.trim() === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <AudienceMark audience={note.audience} />
        <p className={classes.hint}>
          <Trans>What was written stays as it is; this stands below it, with your name.</Trans>
        </p>
        <MentionField
          label={t`What you add`}
          hint={t`Markdown. @ mentions somebody.`}
          isFirst
          value={body}
          onChange={setBody}
          onMention={(person) => setPeople([...people, person])}
        />
      </div>
    </FormDialog>
  )
}

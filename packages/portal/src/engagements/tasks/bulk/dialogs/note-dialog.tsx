import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FormDialog } from '../../../../components/form-dialog/form-dialog.tsx'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import type { BulkWish } from '../bulk-wish.ts'
import { wishWords } from '../bulk-words.ts'
import { PlanAbout } from './plan-about.tsx'
import { TextField } from './text-field.tsx'

interface NoteDialogProps {
  readonly tasks: readonly TaskView[]
  readonly onWish: (wish: BulkWish) => void
  readonly onClose: () => void
}

/** Links the same note to tasks, as evidence of what was done. */
export function NoteDialog({ tasks, onWish, onClose }: NoteDialogProps) {
  const { t, i18n } = useLingui()
  const { nameOf } = useProcessSurface()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const wish = { kind: 'note', text: text.trim() } as const

  function submit(): void {
    setTried(true)
    if (wish.text === '') return
    onClose()
    onWish(wish)
  }

  return (
    <FormDialog title={t`Add a note`} submit={wishWords(i18n, wish, nameOf)} onSubmit={submit} onClose={onClose}>
      <PlanAbout tasks={tasks} wish={wish} />
      <TextField
        isFirst
        label={t`Note`}
        value={text}
        onChange={setText}
        isMissing={isTried}
        missing={t`Write the note first.`}
      />
    </FormDialog>
  )
}

import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useEngagementCommand } from '../../../api/use-engagement-command.ts'
import { KeyCaps } from '../../../components/keyboard/key-caps.tsx'
import { PageTitle } from '../../../frame/page-title.tsx'
import { checkDraft } from '../../form/check-draft.ts'
import formClasses from '../../form/form.module.css'
import { FormFailure } from '../../form/form-failure.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { type ChangeDraft, KnownFields } from '../../form/known-fields.tsx'
import { useLeaveGuard } from '../../form/leave-guard.tsx'
import { useSubmission } from '../../form/use-submission.ts'
import { PreviewPanel } from '../preview/preview-panel.tsx'
import { useFactsPreview } from '../preview/use-facts-preview.ts'
import classes from './edit-facts.module.css'
import { isEdited, settleConflict, wantedOf } from './editing.ts'
import { Meanwhile } from './meanwhile.tsx'
import { useEditing } from './use-editing.ts'

interface EditFactsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly openTask: (key: string) => void
  /** The field to begin with, by its place; `null` begins at the first. */
  readonly field: string | null
  readonly onClose: () => void
}

/** Edits facts and scope beside what that would change in the plan, and applies it as one change. */
export function EditFacts({ engagement, release, openTask, field, onClose }: EditFactsProps) {
  const { t } = useLingui()
  const form = useRef<HTMLFormElement>(null)
  const [editing, setEditing] = useEditing(engagement, release)
  const change = useCallback<ChangeDraft>(
    (by) => setEditing((before) => ({ ...before, draft: by(before.draft) })),
    [setEditing],
  )
  const { errors, failure, isBusy, submit } = useSubmission(form)
  const [isHeld, setHeld] = useState(false)
  const revise = useEngagementCommand(engagement.id)
  const { draft, base, conflicts } = editing
  const edited = isEdited(editing, release)
  const wanted = wantedOf(editing, release)
  const preview = useFactsPreview(engagement, { isEdited: edited, wanted })
  const guard = useLeaveGuard(edited)
  useBeginAt(form, field)

  function apply(): void {
    setHeld(conflicts.length > 0)
    if (!edited || conflicts.length > 0) return
    void submit(checkDraft(draft, release), async () => {
      if (wanted === null) return
      await revise.mutateAsync({ type: 'ReviseFacts', ...wanted, expectedRevision: editing.seen })
      onClose()
    })
  }

  return (
    <FormFrame form={form} className={classes.columns} onSubmit={apply}>
      <div className={formClasses.form}>
        <PageTitle>{t`Edit facts and scope`}</PageTitle>
        <Meanwhile
          release={release}
          editing={editing}
          isUrgent={isHeld && conflicts.length > 0}
          onSettle={(part, whose) => setEditing(settleConflict(editing, part, whose))}
        />
        {failure === null ? null : <FormFailure error={failure} />}
        <KnownFields release={release} draft={draft} base={base} onChange={change} errors={errors} />
      </div>
      <PreviewPanel engagement={engagement} release={release} preview={preview} openTask={openTask}>
        <Button
          type="submit"
          loading={isBusy}
          {...(edited ? {} : { 'aria-disabled': true, 'data-disabled': true, title: t`Nothing is edited yet` })}
        >
          <Trans>Apply</Trans>
        </Button>
        <Button variant="default" onClick={() => guard.leave(onClose)}>
          <Trans>Cancel</Trans>
        </Button>
        <span className={formClasses.hint}>
          <KeyCaps shortcut="mod+Enter" />
        </span>
      </PreviewPanel>
      {guard.question}
    </FormFrame>
  )
}

/** The field that the person came for has the focus. */
function useBeginAt(form: React.RefObject<HTMLFormElement | null>, field: string | null): void {
  useEffect(() => {
    const group = form.current?.querySelector(field === null ? '[data-field]' : `[data-field="${CSS.escape(field)}"]`)
    const control = group?.querySelector<HTMLElement>('input')
    if (field !== null) group?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: field !== null })
  }, [form, field])
}

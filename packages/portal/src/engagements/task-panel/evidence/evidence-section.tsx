import type { TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { UploadList } from '../../../components/uploads/upload-list.tsx'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { EvidenceButtons, type EvidenceKind } from './evidence-buttons.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import { FileDrop } from './file-drop.tsx'
import { LinkForm } from './link-form.tsx'
import { NoteForm } from './note-form.tsx'
import { useEvidenceUploads } from './use-evidence-uploads.ts'

/** What shows that the work was done: files, addresses and notes, each with who linked it, and the ways to add more. */
export function EvidenceSection({ view }: { readonly view: TaskView }) {
  const { t } = useLingui()
  const { can } = useProcessSurface()
  const canChange = mayWorkOn(can, view.key)
  const [adding, setAdding] = useState<EvidenceKind | null>(null)
  const { files, send, dismiss } = useEvidenceUploads(view)
  const canAdd = canChange && view.verdict !== 'does-not'
  const close = () => setAdding(null)
  return (
    <PanelSection
      title={t`Evidence`}
      actions={canAdd && adding === null ? <EvidenceButtons onAdd={setAdding} onFile={send} /> : null}
    >
      {view.evidence.length === 0 && files.length === 0 ? (
        <p className={panel.quiet}>
          <Trans>Nothing is linked yet.</Trans>
        </p>
      ) : null}
      {view.evidence.length === 0 ? null : (
        <ul className={panel.list}>
          {view.evidence.map((evidence) => (
            <EvidenceItem key={evidence.id} view={view} evidence={evidence} />
          ))}
        </ul>
      )}
      <UploadList files={files} onDismiss={dismiss} />
      {adding === 'link' ? <LinkForm view={view} onClose={close} /> : null}
      {adding === 'note' ? <NoteForm view={view} onClose={close} /> : null}
      {canAdd ? <FileDrop onFile={send} /> : null}
    </PanelSection>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconLink, IconPaperclip } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { UploadList } from '../../../components/uploads/upload-list.tsx'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import { WorkshopSection } from '../workshop-section.tsx'
import { MaterialForm } from './material-form.tsx'
import { MaterialLine } from './material-line.tsx'
import classes from './materials.module.css'
import { type MaterialDraft, useMaterials } from './use-materials.ts'

/** What is shown and handed out, language by language, with the version that the customer has. */
export function MaterialsSection() {
  const { t } = useLingui()
  const { workshop, canChange } = useWorkshop()
  const [draft, setDraft] = useState<MaterialDraft | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { files, send, dismiss } = useMaterials(setDraft)
  const { materials } = workshop
  const behind = materials.filter(
    ({ handedOver, isCurrentHandedOver }) => handedOver.length > 0 && !isCurrentHandedOver,
  )
  return (
    <WorkshopSection
      title={t`Materials`}
      note={materials.length === 0 ? undefined : materials.length}
      actions={
        canChange && draft === null ? (
          <>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconLink size={13} stroke={1.75} aria-hidden />}
              onClick={() =>
                setDraft({ material: null, title: '', language: null, content: { kind: 'link', href: '' } })
              }
            >
              <Trans>Add a link</Trans>
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconPaperclip size={13} stroke={1.75} aria-hidden />}
              onClick={() => input.current?.click()}
            >
              <Trans>Add a file</Trans>
            </Button>
          </>
        ) : null
      }
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Add a file`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) void send(file, null)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <UploadList files={files} onDismiss={dismiss} />
      {draft === null ? null : <MaterialForm draft={draft} onDraft={setDraft} onClose={() => setDraft(null)} />}
      {materials.length > 0 ? (
        <ul className={classes.materials} aria-label={t`Materials`}>
          {materials.map((material) => (
            <MaterialLine
              key={material.id}
              material={material}
              onLink={setDraft}
              onFile={(file) => send(file, material)}
            />
          ))}
        </ul>
      ) : draft === null && files.length === 0 ? (
        <p className={sectionClasses.quiet}>
          <Trans>Nothing is there yet: slides, a questionnaire, a page to read before.</Trans>
        </p>
      ) : null}
      {behind.length === 0 ? null : (
        <p className={classes.behind} role="status">
          <Trans>The customer has an earlier version of what is marked.</Trans>
        </p>
      )}
    </WorkshopSection>
  )
}

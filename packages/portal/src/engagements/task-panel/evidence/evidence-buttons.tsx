import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconLink, IconNote, IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import panel from '../task-panel.module.css'

/** What is written into a form; a file is chosen instead. */
export type EvidenceKind = 'link' | 'note'

interface EvidenceButtonsProps {
  readonly onAdd: (kind: EvidenceKind) => void
  readonly onFile: (file: File) => void
}

/** The three kinds of evidence that can be added. */
export function EvidenceButtons({ onAdd, onFile }: EvidenceButtonsProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  return (
    <span className={panel.actions}>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconLink size={13} stroke={1.75} aria-hidden />}
        onClick={() => onAdd('link')}
      >
        <Trans>Add a link</Trans>
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconNote size={13} stroke={1.75} aria-hidden />}
        onClick={() => onAdd('note')}
      >
        <Trans>Add a note</Trans>
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconPaperclip size={13} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        <Trans>Add a file</Trans>
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t`Add a file`}
        onChange={({ currentTarget }) => {
          for (const file of currentTarget.files ?? []) onFile(file)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </span>
  )
}

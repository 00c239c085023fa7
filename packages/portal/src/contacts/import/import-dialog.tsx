import type { ImportReport } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, FileButton, Group, Modal, Textarea } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { useNotice } from '../../notices/notice-context.ts'
import { useImport } from '../load/use-import.ts'
import classes from './import-dialog.module.css'
import { ImportOutcome } from './import-outcome.tsx'

interface ImportDialogProps {
  readonly engagement: string
  readonly onClose: () => void
}

/** Takes a table of contacts: pasted or from a file; what would come of it is shown before. */
export function ImportDialog({ engagement, onClose }: ImportDialogProps) {
  const { t, i18n } = useLingui()
  const tell = useNotice()
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<ImportReport | null>(null)
  const { mutate, isPending, error, reset } = useImport(engagement)
  const isReady = report !== null && (report.counts.added ?? 0) + (report.counts.changed ?? 0) > 0

  function look(text: string): void {
    setCsv(text)
    setReport(null)
    reset()
    if (text.trim() !== '') mutate({ csv: text, preview: true }, { onSuccess: setReport })
  }

  function take(): void {
    mutate(
      { csv, preview: false },
      {
        onSuccess: ({ counts }) => {
          const [added, changed] = [i18n.number(counts.added ?? 0), i18n.number(counts.changed ?? 0)]
          tell({ text: t`Contacts imported: ${added} added, ${changed} changed` })
          onClose()
        },
      },
    )
  }

  return (
    <Modal opened onClose={onClose} title={t`Import contacts`} lockScroll={false} centered size="xl">
      <p className={classes.help}>
        <Trans>
          A table with a header: name, e-mail, party, title, phone … as an export has them. Who has an external id or an
          address that is known here is changed; the others are added. Nobody is removed, and who was erased is not
          brought back.
        </Trans>
      </p>
      <Group gap="xs" mb="xs">
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void file?.text().then(look)}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
              data-autofocus
            >
              <Trans>Choose a CSV file</Trans>
            </Button>
          )}
        </FileButton>
        <span className={classes.or}>
          <Trans>or paste it here</Trans>
        </span>
      </Group>
      <Textarea
        aria-label={t`Table of contacts`}
        classNames={{ input: classes.table ?? '' }}
        rows={6}
        spellCheck={false}
        placeholder={t`Name;E-mail;Party;Title`}
        value={csv}
        onChange={({ currentTarget: { value } }) => look(value)}
      />
      <div aria-live="polite">{report === null ? null : <ImportOutcome report={report} />}</div>
      {error === null ? null : <PartFailure error={error} onRetry={() => look(csv)} />}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
        <Button disabled={!isReady} loading={isPending && csv.trim() !== ''} onClick={take}>
          <Trans>Import</Trans>
        </Button>
      </Group>
    </Modal>
  )
}

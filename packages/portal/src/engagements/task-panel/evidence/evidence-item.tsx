import type { EvidenceView, TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { IconDownload, IconExternalLink, IconNote } from '@tabler/icons-react'
import { askedBy } from '../../../api/asked-by.ts'
import { fileSizeWords } from '../../../components/uploads/file-size.ts'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import panel from '../task-panel.module.css'
import classes from './evidence.module.css'

interface EvidenceItemProps {
  readonly view: TaskView
  readonly evidence: EvidenceView
}

/** One thing that shows that the work was done, with who linked it and when; it can be taken off again. */
export function EvidenceItem({ view, evidence }: EvidenceItemProps) {
  const { t, i18n } = useLingui()
  const { can, change, nameOf } = useProcessSurface()
  const canChange = mayWorkOn(can, view.key)
  const person = nameOf(evidence.by)
  const day = i18n.date(evidence.at, { dateStyle: 'medium' })
  const remove = () =>
    change({ type: 'UnlinkEvidence', task: view.key, evidence: evidence.id, expectedRevision: view.revision })
  const name = evidence.kind === 'link' ? evidence.title : evidence.kind === 'file' ? evidence.name : t`Note`
  return (
    <li className={classes.item}>
      <EvidenceContent evidence={evidence} />
      <span className={`${panel.quiet} ${classes.by}`}>{t`Linked by ${person} on ${day}`}</span>
      {canChange ? (
        <CloseButton size="sm" className={classes.remove} aria-label={t`Remove “${name}”`} onClick={remove} />
      ) : null}
    </li>
  )
}

function EvidenceContent({ evidence }: { readonly evidence: EvidenceView }) {
  const { i18n } = useLingui()
  const { engagement, me } = useProcessSurface()
  switch (evidence.kind) {
    case 'link':
      return (
        <>
          <IconExternalLink className={classes.icon} size={15} stroke={1.75} aria-hidden />
          <a className={panel.link} href={evidence.href} target="_blank" rel="noopener noreferrer">
            {evidence.title}
          </a>
        </>
      )
    case 'file':
      return (
        <>
          <IconDownload className={classes.icon} size={15} stroke={1.75} aria-hidden />
          <span>
            <a className={panel.link} href={askedBy(fileAddress(engagement, evidence), me.id)} download={evidence.name}>
              {evidence.name}
            </a>{' '}
            <span className={panel.quiet}>{fileSizeWords(i18n, evidence.size)}</span>
          </span>
        </>
      )
    case 'note':
      return (
        <>
          <IconNote className={classes.icon} size={15} stroke={1.75} aria-hidden />
          <p className={classes.note}>{evidence.text}</p>
        </>
      )
    default:
      return evidence satisfies never
  }
}

function fileAddress(engagement: string, { hash, name }: Extract<EvidenceView, { kind: 'file' }>): string {
  return `/api/engagements/${encodeURIComponent(engagement)}/attachments/${hash}?${new URLSearchParams({ name })}`
}

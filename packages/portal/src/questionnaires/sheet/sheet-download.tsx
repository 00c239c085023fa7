import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { askedBy } from '../../api/asked-by.ts'
import { useSession } from '../../session/session-context.tsx'
import { downloadAddress } from './sheet-address.ts'
import classes from './sheet-card.module.css'
import { sheetLanguages } from './sheet-languages.ts'

interface SheetDownloadProps {
  readonly engagement: string
  readonly task: string
  /** Those of the playbook. */
  readonly languages: readonly string[]
  /** What has to be done before, such as to save what is typed; the workbook has the answers that the server has. */
  readonly onBefore?: () => Promise<void>
}

/** Gives a questionnaire as a workbook: in the reader's language, and in the others of the playbook. */
export function SheetDownload({ engagement, task, languages, onBefore }: SheetDownloadProps) {
  const { t, i18n } = useLingui()
  const { person: me } = useSession()
  const [first, ...others] = sheetLanguages(languages, i18n.locale)
  if (first === undefined) return null

  async function download(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    if (onBefore === undefined) return
    event.preventDefault()
    const { href } = event.currentTarget
    await onBefore()
    Object.assign(document.createElement('a'), { href, download: '' }).click()
  }

  const onClick = (event: MouseEvent<HTMLAnchorElement>) => void download(event)
  const addressIn = (tag: string) => askedBy(downloadAddress({ engagement, task }, tag), me.id)
  return (
    <span className={classes.download}>
      <Button
        component="a"
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
        href={addressIn(first.tag)}
        download
        onClick={onClick}
      >
        <Trans>Download workbook</Trans>
      </Button>
      {others.map(({ tag, name }) => (
        <a key={tag} className={classes.language} href={addressIn(tag)} download onClick={onClick}>
          <span className="visually-hidden">{t`Download in`} </span>
          <span lang={tag}>{name}</span>
        </a>
      ))}
    </span>
  )
}

import { useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { problemWords } from '../../api/problem-words.ts'
import { fileSizeWords, largestFile } from './file-size.ts'
import classes from './upload-list.module.css'
import type { UploadError, UploadedFile } from './uploads.ts'

interface UploadListProps {
  readonly files: readonly UploadedFile[]
  /** Takes back a file that is on its way, or what is said of one that did not arrive. */
  readonly onDismiss: (id: number) => void
}

/** The files on their way, each with how far it is, and those that did not arrive, with why. */
export function UploadList({ files, onDismiss }: UploadListProps) {
  const { t } = useLingui()
  if (files.length === 0) return null
  return (
    <ul className={classes.files} aria-label={t`Files on their way`}>
      {files.map(({ id, name, share, error }) => (
        <li key={id} className={classes.upload}>
          <span className={classes.uploadName}>{name}</span>
          {error === null ? (
            <progress className={classes.progress} value={share} max={1} aria-label={t`Sending ${name}`} />
          ) : (
            <span role="alert" className={classes.failed}>
              <ErrorWords error={error} />
            </span>
          )}
          <CloseButton
            size="xs"
            aria-label={error === null ? t`Stop sending ${name}` : t`Close`}
            onClick={() => onDismiss(id)}
          />
        </li>
      ))}
    </ul>
  )
}

function ErrorWords({ error }: { readonly error: UploadError }) {
  const { t, i18n } = useLingui()
  if (error.kind === 'too-large') {
    const limit = fileSizeWords(i18n, largestFile)
    return t`It is larger than ${limit}. Split it, or add a link to where it is.`
  }
  const { title, text } = problemWords(i18n, error.cause)
  return t`${title}. ${text}`
}

import { useLingui } from '@lingui/react/macro'
import { refusalWords } from './refusal-words.ts'

export interface RefusalTextProps {
  readonly error: unknown
  readonly titleClass: string | undefined
  readonly onClose: () => void
}

/** Why something was refused, in two lines. */
export function RefusalText({ error, titleClass }: RefusalTextProps) {
  const { i18n } = useLingui()
  const { title, text, reference } = refusalWords(i18n, error)
  return (
    <>
      <p className={titleClass}>{title}</p>
      <p>{reference === null ? text : `${text} (${reference})`}</p>
    </>
  )
}

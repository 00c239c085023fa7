import { Trans } from '@lingui/react/macro'
import { useHistoryWords } from '../history-words-context.tsx'
import { SentenceWords } from '../sentence-words.tsx'
import { refusalLines } from './refusal-lines.ts'
import classes from './refused-undo.module.css'

/** Says at an event why it could not be taken back, and leads to what is in the way. */
export function RefusedUndo({ error }: { readonly error: Error }) {
  const words = useHistoryWords()
  return (
    <div role="alert" className={classes.refused}>
      <b>
        <Trans>This could not be taken back.</Trans>
      </b>
      {refusalLines(words, error).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a refusal keep their order
        <p key={at}>
          <SentenceWords sentence={line} />
        </p>
      ))}
    </div>
  )
}

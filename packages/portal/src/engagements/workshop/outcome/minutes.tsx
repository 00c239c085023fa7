import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import type { TopHeading } from './note-elements.tsx'
import classes from './outcome.module.css'

const MinutesProse = lazy(async () => ({ default: (await import('./minutes-prose.tsx')).MinutesProse }))

interface MinutesProps {
  readonly text: string
  /** How deep their headings stand. */
  readonly top: TopHeading
}

/** Minutes as they are read; until what reads Markdown is there, as they were written. */
export function Minutes({ text, top }: MinutesProps) {
  if (text.trim() === '') {
    return (
      <p className={classes.none}>
        <Trans>There are no minutes.</Trans>
      </p>
    )
  }
  return (
    <Suspense fallback={<p className={classes.raw}>{text}</p>}>
      <MinutesProse text={text} top={top} />
    </Suspense>
  )
}

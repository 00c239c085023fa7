import { noteTree } from '@fairlead/playbook'
import { memo, useMemo } from 'react'
import { noteElements, type TopHeading } from './note-elements.tsx'
import classes from './outcome.module.css'

interface MinutesProseProps {
  readonly text: string
  readonly top: TopHeading
}

/** Minutes as elements; nothing of them is ever parsed as HTML. */
export const MinutesProse = memo(function MinutesProse({ text, top }: MinutesProseProps) {
  const elements = useMemo(() => noteElements(noteTree(text).children, top), [text, top])
  return <div className={classes.prose}>{elements}</div>
})

import { noteTree } from '@fairlead/playbook'
import { memo, useMemo } from 'react'
import { noteElements } from './note-elements.tsx'
import classes from './outcome.module.css'

/** Minutes as elements; nothing of them is ever parsed as HTML. */
export const MinutesProse = memo(function MinutesProse({ text }: { readonly text: string }) {
  const elements = useMemo(() => noteElements(noteTree(text).children), [text])
  return <div className={classes.prose}>{elements}</div>
})

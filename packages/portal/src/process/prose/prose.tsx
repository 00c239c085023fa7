import { sanitizeProse } from '@fairlead/playbook'
import type { Root as ProseTree } from 'hast'
import { memo } from 'react'
import classes from './prose.module.css'
import { proseElements } from './prose-elements.tsx'

interface ProseProps {
  readonly tree: ProseTree
}

/** The prose of a page as elements; nothing of it is ever parsed as HTML. */
export const Prose = memo(function Prose({ tree }: ProseProps) {
  return <div className={classes.prose}>{proseElements(sanitizeProse(tree).children)}</div>
})

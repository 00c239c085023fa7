import { Fragment } from 'react'
import classes from './key-caps.module.css'
import { keyCaps, type Shortcut } from './shortcut.ts'

/** A shortcut as keys of the keyboard that the person has. */
export function KeyCaps({ shortcut }: { readonly shortcut: Shortcut }) {
  const parts = keyCaps(shortcut, isMac())
  return (
    <span className={classes.shortcut}>
      {parts.map((keys, at) => (
        // The parts of a shortcut never move among each other, and one can stand twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a part
        <Fragment key={at}>
          {at === 0 ? null : ' '}
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

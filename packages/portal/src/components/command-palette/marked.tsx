import { Fragment } from 'react'
import classes from './command-palette.module.css'

/** A text with the signs that were found in it made strong. */
export function Marked({ text, places }: { readonly text: string; readonly places: ReadonlySet<number> }) {
  if (places.size === 0) return text
  const parts: { text: string; isFound: boolean }[] = []
  for (const [at, sign] of [...text].entries()) {
    const last = parts.at(-1)
    if (last?.isFound === places.has(at)) last.text += sign
    else parts.push({ text: sign, isFound: places.has(at) })
  }
  return parts.map((part, at) =>
    part.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move among each other
      <b key={at} className={classes.found}>
        {part.text}
      </b>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move among each other
      <Fragment key={at}>{part.text}</Fragment>
    ),
  )
}

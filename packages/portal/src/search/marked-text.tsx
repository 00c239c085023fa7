import { Fragment } from 'react'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly (readonly number[])[]
}

/** A text with the words that were found in it marked; it is text, whatever is in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let last = 0
  const parts = marks.map(([from = 0, to = 0]) => {
    const part = { before: text.slice(last, from), found: text.slice(from, to), at: from }
    last = to
    return part
  })
  return (
    <>
      {parts.map(({ before, found, at }) => (
        <Fragment key={at}>
          {before}
          <mark>{found}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  )
}

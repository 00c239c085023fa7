import { Trans as LinguiTrans, type TransProps } from '@lingui/react'

/**
 * A message whose values are shown to the letter. Lingui's own component looks for tags in the whole text, values
 * included, and would leave the brackets out of a customer called "A <b>B</b>"; an element it does not look into.
 */
export function Trans({ values, ...message }: TransProps) {
  return <LinguiTrans {...message} {...(values === undefined ? {} : { values: asElements(values) })} />
}

function asElements(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? <>{value}</> : value]),
  )
}

import type { Question } from '@fairlead/playbook'
import type { CSSProperties } from 'react'

/** The least width of a column in rem, and its share of the room that is left. */
const widths: Readonly<Record<Question['definition']['type'], readonly [least: number, share: number]>> = {
  number: [6.5, 1],
  money: [7, 1],
  date: [8.75, 1],
  'yes-no': [5.5, 1],
  choice: [9, 1.5],
  set: [9, 1.5],
  text: [10, 2],
}
const [numberWidth, endWidth] = [2.75, 2.25]

/** The columns of a table of answers, as custom properties of its style. */
export function tableStyle(questions: readonly Question[]): CSSProperties {
  const columns = questions.map(({ definition }) => widths[definition.type])
  const least = columns.reduce((sum, [width]) => sum + width, numberWidth + endWidth)
  const tracks = columns.map(([width, share]) => `minmax(${width}rem, ${share}fr)`)
  // The library's types know no properties of one's own.
  return {
    '--columns': [`${numberWidth}rem`, ...tracks, `${endWidth}rem`].join(' '),
    '--least': `${least}rem`,
  } as CSSProperties
}

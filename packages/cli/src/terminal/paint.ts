import { styleText } from 'node:util'
import type { Terminal, TextSink } from './terminal.ts'

type Style = Parameters<typeof styleText>[0]

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours only where a person looks at a terminal that has them, and nobody asked for none (`NO_COLOR`). */
export function paintFor(sink: TextSink, { env }: Pick<Terminal, 'env'>): Paint {
  const colours = sink.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return colours ? (style, text) => styleText(style, text, { validateStream: false }) : plain
}

/** Leaves every text as it is. */
export const plain: Paint = (_, text) => text

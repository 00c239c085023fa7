import { styleText } from 'node:util'
import type { Terminal, TextSink } from './terminal.ts'

type Style = Parameters<typeof styleText>[0]

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/**
 * Colours where a person looks at a terminal that has them, or asks for them all the same (`FORCE_COLOR`), and never
 * where somebody asks for none (`NO_COLOR`).
 */
export function paintFor(sink: TextSink, { env }: Pick<Terminal, 'env'>): Paint {
  const forced = env.FORCE_COLOR !== undefined && !/^(?:0|false)$/i.test(env.FORCE_COLOR)
  const colours = !env.NO_COLOR && (forced || (sink.isTTY === true && env.TERM !== 'dumb'))
  return colours ? (style, text) => styleText(style, text, { validateStream: false }) : plain
}

/** Leaves every text as it is. */
export const plain: Paint = (_, text) => text

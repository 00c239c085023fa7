import { type Language, type Localized, localize } from '../model/localized.ts'
import type { ProcessGraph } from './process-graph.ts'

interface MermaidOptions {
  /** The language of titles and outcomes, and what stands in where a text lacks it. */
  readonly language: Language
  readonly fallback: Language
}

/** Longer labels make a graph that nobody can read; the page has the whole sentence. */
const longest = 60

/**
 * Writes a graph as a Mermaid flowchart: a phase is a subgraph, a process with gates a hexagon that names them, an
 * end a rounded box with its outcome. No text of a page can be anything but a label in it [P107].
 */
export function mermaid({ phases, edges }: ProcessGraph, { language, fallback }: MermaidOptions): string {
  const text = (value: Localized<string>) => label(localize(value, language, fallback) ?? '')
  const nodes = new Map(phases.flatMap(({ processes }) => processes).map(({ id }, at) => [id, `p${at}`]))
  const lines = ['flowchart TD']
  for (const [at, { phase, processes }] of phases.entries()) {
    const indent = phase === null ? '  ' : '    '
    if (phase !== null) lines.push(`  subgraph phase${at}["${text(phase.name)}"]`)
    for (const { id, title, gates } of processes) {
      const named = gates.length === 0 ? text(title) : `${text(title)} (${gates.map(label).join(', ')})`
      lines.push(indent + (nodes.get(id) ?? '') + (gates.length === 0 ? `["${named}"]` : `{{"${named}"}}`))
    }
    if (phase !== null) lines.push('  end')
  }
  for (const [at, { from, to, label }] of edges.entries()) {
    const [start, end] = [nodes.get(from) ?? '', nodes.get(to ?? '')]
    lines.push(
      end === undefined ? `  ${start} --> e${at}(["${text(label)}"])` : `  ${start} -->|"${text(label)}"| ${end}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** A text as a label within double quotes: nothing in it is markup, and it is never empty. */
function label(text: string): string {
  const chars = [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()]
  const short = chars.length > longest ? [...chars.slice(0, longest - 1), '…'] : chars
  return (
    short.map((char, at) => (isMarkup(char, short.slice(0, at)) ? `#${char.codePointAt(0)};` : char)).join('') || ' '
  )
}

/** Signs of Mermaid, HTML and Markdown; at the beginning also what would begin a list. */
function isMarkup(char: string, before: readonly string[]): boolean {
  if (/["#&<>[\](){}|`;\\*_~$^@%=]/.test(char)) return true
  return before.every((earlier) => /\d/.test(earlier)) && /[-+.:]/.test(char)
}

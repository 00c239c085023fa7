import { parseDocument } from 'yaml'
import { textSpan } from '../../reader/node-span.ts'
import { tooDeepAt } from '../../text/yaml-depth.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const frontMatter: Rule = {
  code: 'FL0101',
  why: 'Front matter that no tool can read is lost to every tool but the eye.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('---', '# a comment', 'title: Plan', '---', '# Plan') } }],
  bad: [{ pages: { 'a.md': page('---', 'title Plan', 'owner: x', '---', '# Plan') }, at: ['a.md:2:1'] }],
  *check({ playbook }) {
    for (const { file, text, root } of playbook.pages) {
      const node = root.children[0]
      if (node?.type !== 'yaml' || isPlain(node.value)) continue
      const start = text.indexOf('\n') + 1
      const tooDeep = tooDeepAt(node.value)
      if (tooDeep !== null) {
        const range = { start: start + tooDeep, end: start + tooDeep + 1 }
        yield diagnose('FL0101', textSpan(file, text, range), { problem: 'it nests too deep' })
        continue
      }
      const document = parseDocument(node.value, { prettyErrors: false })
      const [error] = document.errors
      if (error === undefined) continue
      const range = { start: start + error.pos[0], end: start + Math.max(error.pos[1], error.pos[0] + 1) }
      const problem = (error.message.split('\n')[0] ?? '').replace(/\.$/, '')
      yield diagnose('FL0101', textSpan(file, text, range), { problem })
    }
  },
}

const plainLine = /^(?:([a-z][\w.-]*):(?: [\p{L}\p{N}(](?:[^:#\r\t]|:(?=\S)|(?<=\S)#)*)?|#.*|)$/iu

/** Whether front matter is nothing but a key and a text on each line, as nearly all is: it takes no parser to see that. */
function isPlain(yaml: string): boolean {
  const keys = new Set<string>()
  return yaml.split(/\r?\n/).every((line) => {
    const [isPlainLine, key] = plainLine.exec(line) ?? []
    if (isPlainLine === undefined) return false
    const isNew = key === undefined || !keys.has(key)
    if (key !== undefined) keys.add(key)
    return isNew
  })
}

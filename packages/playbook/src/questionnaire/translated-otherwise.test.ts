import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../check/check.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { questionColumn } from './question-columns.ts'

const bundled = new URL('../../../../playbooks/service-onboarding/', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, bundled), 'utf8')
const manifest = readManifest('playbook.yaml', text('playbook.yaml'))
const pages = ['en', 'zh-CN'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, bundled))
    .filter((name) => /-(?:questionnaire|checklist)\.md$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: text(`${folder}/${name}`) })),
)
const translations = pages.filter(({ file }) => file.startsWith('zh-CN/'))

/** A cell that says something else, by its column; `null` where nothing else can be said of a question of its own. */
const others: Readonly<Partial<Record<string, (cell: string) => string>>> = {
  type: (cell) => (cell === '文本' ? '日期' : '文本'),
  allowed: (cell) => (/[/；]/.test(cell) ? `${cell} / 其他` : /\d{4}-/.test(cell) ? '2020-01-01 起' : '最多 7'),
  required: (cell) => (cell === 'M' ? 'O' : 'M'),
  condition: () => 'seats > 77',
  fact: (cell) => (cell === '地区' ? '席位总数' : '地区'),
}

interface Place {
  readonly file: string
  readonly line: number
  readonly cell: number
  readonly column: string
}

/** The cells of the question tables that say something. */
const places = translations.flatMap(({ file, text }) => {
  let columns: readonly (string | null)[] = []
  return text.split('\n').flatMap((line, at): readonly Place[] => {
    const cells = cellsOf(line)
    if (questionColumn(cells[0] ?? '') === 'id') columns = cells.map(questionColumn)
    else if (!line.startsWith('|')) columns = []
    else {
      return cells.flatMap((cell, index) => {
        const column = columns[index] ?? ''
        return column === '' || /^:?-*:?$/.test(cell) ? [] : [{ file, line: at, cell: index, column }]
      })
    }
    return []
  })
})

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function codes(file: string, changed: string): readonly string[] {
  const files = pages.map((page) => (page.file === file ? { file, text: changed } : page))
  return check(readPlaybook(files, manifest, false), { today: '2026-11-22' })
    .filter(({ code }) => code.startsWith('FL12'))
    .map(({ code, span }) => `${code} ${span.file}:${span.start.line}`)
}

test('[P190] what a translation asks otherwise, or does not ask, has a finding where it stands, and nothing else has (seed 190)', () => {
  assert.ok(places.length > 150, String(places.length))
  for (const { file, text } of translations) assert.deepEqual(codes(file, text), [])
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ file, line, cell, column }) => {
      const lines = (pages.find((page) => page.file === file)?.text ?? '').split('\n')
      const cells = cellsOf(lines[line] ?? '')
      const other = others[column]
      const written = cells.map((text, at) => (at === cell ? (other?.(text) ?? `${text}x`) : text))
      const changed = lines.with(line, `| ${written.join(' | ')} |`).join('\n')
      const found = codes(file, changed)
      if (other !== undefined) assert.deepEqual([...new Set(found)], [`FL1223 ${file}:${line + 1}`], changed)
      else if (column !== 'id') assert.deepEqual(found, [])
      const english = file.replace('zh-CN/', 'en/')
      const gone = codes(file, lines.toSpliced(line, 1).join('\n'))
      assert.equal(gone.filter((finding) => finding.startsWith(`FL1222 ${english}:`)).length, 1)
      assert.equal(gone.length, 1, gone.join())
    }),
    { seed: 190, numRuns: 60 },
  )
})

import { execFileSync } from 'node:child_process'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { markdownToMdast } from 'satteri'
import { unified } from 'unified'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import { check } from '../../packages/playbook/src/check/check.ts'
import { compile } from '../../packages/playbook/src/compile/compile.ts'
import { readPlaybook } from '../../packages/playbook/src/compile/playbook.ts'
import { madeManifest, madePages } from '../../packages/playbook/src/laws/made-playbook.ts'
import { readManifest } from '../../packages/playbook/src/manifest/read-manifest.ts'
import { urlPadding } from '../../packages/playbook/src/markdown/pad-urls.ts'
import { parseMarkdown } from '../../packages/playbook/src/markdown/parse-markdown.ts'
import type { BigPlaybook } from './big-playbook.ts'
import { type RealPages, realPages } from './real-pages.ts'
import { milliseconds, timeColumns } from './table-columns.ts'
import { timeEach } from './time-spent.ts'

const today = '2026-11-22'
const rounds = 9

/** What reading, checking and compiling a playbook takes, beside two bare parsers on the same bytes in the same run. */
export function compileBenchmark(): void {
  const real = realPages()
  const bytes = real.pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`${real.name}: ${real.pages.length} pages, ${Math.round(bytes / 1000)} kB, ${rounds} rounds`)
  console.log(besideParsers(real))
  console.log(guardedPages(real))
  console.log(growth())
  console.log(bigPlaybook())
}

const bySatteri = (text: string) => markdownToMdast(text, { features: { gfm: true, frontmatter: true } })
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

function forEachText(pages: RealPages['pages'], use: (text: string) => unknown): void {
  for (const { text } of pages) use(text)
}

function besideParsers({ pages }: RealPages): string {
  const playbook = readPlaybook(pages)
  const compiled = compile(playbook)
  const times = timeEach(rounds, {
    'satteri, bare': () => forEachText(pages, bySatteri),
    'remark-parse with gfm and frontmatter, bare': () => forEachText(pages, (text) => remark.parse(text)),
    'our parse': () => forEachText(pages, parseMarkdown),
    read: () => readPlaybook(pages),
    compile: () => compile(playbook),
    check: () => check(playbook, { today, compiled }),
    'read, compile and check': () => whole(pages),
  })
  const rows = Object.entries(times)
  const to = (name: keyof typeof times) => rows.map(([, { best }]) => times[name].best / best)
  return formatTable([
    { title: '', cells: rows.map(([name]) => name) },
    ...timeColumns(rows.map(([, spent]) => spent)),
    { title: 'of satteri', cells: to('satteri, bare').map((ratio) => `${(1 / ratio).toFixed(2)}×`) },
    {
      title: 'faster than remark',
      cells: to('remark-parse with gfm and frontmatter, bare').map((ratio) => `${ratio.toFixed(1)}×`),
    },
  ])
}

function whole(pages: RealPages['pages'], manifest?: string): void {
  const playbook = readPlaybook(pages, manifest === undefined ? undefined : readManifest('playbook.yaml', manifest))
  check(playbook, { today, compiled: compile(playbook) })
}

/** Pages on which satteri alone would err cost a second text, and at times a second parse (docs/decisions/0003). */
function guardedPages({ pages }: RealPages): string {
  const guarded = pages.filter(({ text }) => urlPadding(text).length > 0)
  const times = timeEach(rounds, {
    'satteri, bare': () => forEachText(guarded, bySatteri),
    'our parse': () => forEachText(guarded, parseMarkdown),
    'looking for them, in all pages': () => forEachText(pages, urlPadding),
  })
  const rows = Object.entries(times)
  const title = `${guarded.length} pages where a URL touches a pipe`
  return formatTable([{ title, cells: rows.map(([name]) => name) }, ...timeColumns(rows.map(([, spent]) => spent))])
}

const sweeps = [
  { name: 'pages, 10 tasks on each', sizes: [100, 1000].map((pages) => ({ pages, tasksPerPage: 10 })) },
  { name: 'tasks on 100 pages', sizes: [10, 100].map((tasksPerPage) => ({ pages: 100, tasksPerPage })) },
  { name: 'tasks on one page', sizes: [1000, 10_000].map((tasksPerPage) => ({ pages: 1, tasksPerPage })) },
]

/** How much longer ten times as much takes; 10 is linear. */
function growth(): string {
  const measured = sweeps.map(({ name, sizes }) => ({
    name,
    times: sizes.map((size) => {
      const [pages, manifest] = [madePages(size), madeManifest(size)]
      return timeEach(3, { whole: () => whole(pages, manifest) }).whole.best
    }),
  }))
  return formatTable([
    { title: 'read, compile and check', cells: measured.map(({ name }) => name) },
    { title: '1,000 tasks', cells: measured.map(({ times }) => milliseconds(times[0])) },
    { title: '10,000 tasks', cells: measured.map(({ times }) => milliseconds(times[1])) },
    { title: 'growth', cells: measured.map(({ times: [small = 0, large = 0] }) => `${(large / small).toFixed(1)}×`) },
  ])
}

/** Node as `./fairlead` starts it. */
const asTheCommand = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16'] as const

function bigPlaybook(): string {
  const runs = [
    ['500', '20'],
    ['1', '10000'],
  ].map(([pages = '', tasks = '']) => {
    const file = new URL('big-playbook.ts', import.meta.url).pathname
    const answer = execFileSync(process.execPath, [...asTheCommand, file, pages, tasks])
    return { pages, ...(JSON.parse(answer.toString()) as BigPlaybook) }
  })
  return formatTable([
    { title: 'in a process of its own', cells: runs.map(({ pages, tasks }) => `${tasks} tasks on ${pages} pages`) },
    { title: 'seconds', cells: runs.map(({ seconds }) => seconds.toFixed(2)) },
    { title: 'memory', cells: runs.map(({ megabytes }) => `${Math.round(megabytes)} MB`) },
    { title: 'findings', cells: runs.map(({ findings }) => String(findings)) },
  ])
}

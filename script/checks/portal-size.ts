import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withImports } from './static-imports.ts'

/**
 * Checks how much JavaScript has to come before each first page of the built portal stands, that it says no words that come
 * later, and that the gallery is not in it.
 */
const limitKilobytes = 200
/** People on a phone wait for the site of their project. */
const siteKilobytes = 100
const folder = 'packages/portal/dist'
const pages: Readonly<Record<string, readonly string[]>> = {
  'my work': ['my-work'],
  engagements: ['engagement-list'],
  'a process page': ['engagement-layout', 'process-view'],
}

const files = new Map(globSync(`${folder}/assets/*.js`).map((file) => [basename(file), readFileSync(file, 'utf8')]))
const [, entry = ''] = /<script[^>]*src="\/assets\/([^"]+)"/.exec(readFileSync(`${folder}/index.html`, 'utf8')) ?? []
const problems = [...files]
  .filter(([, text]) => text.includes('"/gallery"'))
  .map(([name]) => `Unexpected gallery in ${name}, expected it in development only`)

const first = named('messages')
const words = new Set(first.flatMap(idsOf))
const later = new Set(
  named('later')
    .flatMap(idsOf)
    .filter((id) => !words.has(id)),
)
if (later.size === 0) problems.push('Expected words that come later, found none')

for (const [page, parts] of Object.entries(pages)) {
  const loaded = withImports(files, [entry, ...parts.map(fileOf)])
  const size = [...loaded, largest(first)].reduce((sum, name) => sum + gzipped(name), 0) / 1024
  console.log(`${size.toFixed(1).padStart(6)} KB  ${page}, ${loaded.length + 1} files`)
  if (size > limitKilobytes) {
    problems.push(`Unexpected ${size.toFixed(1)} KB for ${page}, expected at most ${limitKilobytes} KB, gzipped`)
  }
  for (const name of loaded) {
    const early = saidIn(name).filter((id) => later.has(id))
    if (early.length === 0) continue
    problems.push(
      `Unexpected words that come later in ${name} of ${page}, expected them among the first: see packages/portal/lingui.config.ts. Their ids: ${early.join(', ')}`,
    )
  }
}
const ofSite = gzipSync(readFileSync('packages/server/src/site/asset/site.js')).length / 1024
console.log(`${ofSite.toFixed(1).padStart(6)} KB  the customer's site, 1 file`)
if (ofSite > siteKilobytes) {
  problems.push(
    `Unexpected ${ofSite.toFixed(1)} KB for the customer's site, expected at most ${siteKilobytes} KB, gzipped`,
  )
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

/** The ids of the messages of a built catalogue. */
function idsOf(name: string): readonly string[] {
  return [...(files.get(name) ?? '').matchAll(/"([^"\\]{6})":\[/g)].map(([, id = '']) => id)
}

/** The ids of the messages that a built file says. */
function saidIn(name: string): readonly string[] {
  return [...(files.get(name) ?? '').matchAll(/\bid:[`"']([^`"']{6})[`"']/g)].map(([, id = '']) => id)
}

/** The built file of a part: its name, and a hash after it. */
function fileOf(part: string): string {
  const [file] = named(part)
  if (file === undefined) throw new Error(`There is no file of ${part} in ${folder}: build the portal first`)
  return file
}

function named(part: string): readonly string[] {
  return [...files.keys()].filter(
    (name) => name.startsWith(`${part}-`) && name.length === part.length + '-12345678.js'.length,
  )
}

function largest(names: readonly string[]): string {
  return names.toSorted((a, b) => gzipped(b) - gzipped(a))[0] ?? ''
}

function gzipped(name: string): number {
  return gzipSync(files.get(name) ?? '').length
}

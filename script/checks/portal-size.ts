import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withImports } from './static-imports.ts'

/**
 * Checks how much has to come before each first page of the built portal stands: its code, and beside it the words of one
 * language, which are a file of their own; and that the gallery is not in it.
 */
const codeKilobytes = 200
const wordsKilobytes = 20
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

for (const [page, parts] of Object.entries(pages)) {
  const loaded = withImports(files, [entry, ...parts.map(fileOf)])
  checkSize(`the code of ${page}`, loaded, codeKilobytes)
}
checkSize('the words of a language', [largest(named('messages'))], wordsKilobytes)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function checkSize(what: string, names: readonly string[], most: number): void {
  const size = names.reduce((sum, name) => sum + gzipped(name), 0) / 1024
  console.log(`${size.toFixed(1).padStart(6)} KB  ${what}, files: ${names.length}`)
  if (size > most) problems.push(`Unexpected ${size.toFixed(1)} KB for ${what}, expected at most ${most} KB, gzipped`)
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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codePointColumns } from '../src/text/code-point-columns.ts'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'
import { assertGolden } from './golden.ts'

const golden = (name: string) => new URL(`goldens/${name}`, import.meta.url)

test('[C20] check writes SARIF for code scanning', async () => {
  const { exit, stdout, stderr } = await fairlead(['check', 'damaged', '--format', 'sarif'])
  assertGolden(golden('check-damaged.golden.sarif'), stdout)
  assert.deepEqual({ exit, stderr }, { exit: 1, stderr: '' })
})

test('[C20] a SARIF log has what its standard requires, and only URIs that are relative or whole', async (t) => {
  const odd = 'a b,c%/页 😀#?.md'
  const cwd = aFolder(t, { [odd]: `\uFEFF${aPage(1)}| 1 | Again 😀 | M | Pilot\r\n` })
  const { runs, version } = JSON.parse((await fairlead(['check', '.', '--format', 'sarif'], { cwd })).stdout)
  assert.equal(version, '2.1.0')
  const [{ tool, results, columnKind }] = runs
  assert.equal(columnKind, 'utf16CodeUnits')
  assert.ok(results.length > 0)
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId)
    assert.ok(['error', 'warning', 'note'].includes(level))
    assert.ok(message.text.length > 0)
    const { artifactLocation, region } = locations[0].physicalLocation
    assert.equal(decodeURIComponent(artifactLocation.uri), odd)
    assert.match(artifactLocation.uri, /^[\w%.~/-]+$/)
    assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine)
  }
  for (const { id, name, shortDescription, fullDescription, help, defaultConfiguration } of tool.driver.rules) {
    assert.match(id, /^FL\d{4}$/)
    for (const text of [name, shortDescription.text, fullDescription.text, help.text, help.markdown]) assert.ok(text)
    assert.ok(['error', 'warning', 'note'].includes(defaultConfiguration.level))
  }
  const elsewhere = await fairlead(['check', cwd, '--format', 'sarif'])
  const [place] = JSON.parse(elsewhere.stdout).runs[0].results[0].locations
  assert.match(place.physicalLocation.artifactLocation.uri, /^file:\/\/\//)
})

test('[C20] SARIF and JSON carry fixes and other places', async (t) => {
  const cwd = aFolder(t, { 'page.md': `${aPage(1).trimEnd().slice(0, -2)}\n| 1 | Work | M | Pilot | Mail |\n` })
  const [run] = JSON.parse((await fairlead(['check', '.', '--format', 'sarif'], { cwd })).stdout).runs
  const unclosed = run.results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'FL0202')
  const [change] = unclosed.fixes[0].artifactChanges
  assert.equal(change.artifactLocation.uri, 'page.md')
  assert.equal(change.replacements[0].deletedRegion.startLine, 7)
  const again = run.results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'FL0401')
  assert.equal(again.relatedLocations[0].physicalLocation.region.startLine, 7)
  const found = JSON.parse((await fairlead(['check', '.', '--format', 'json'], { cwd })).stdout)
  const { fix } = found.find(({ code }: { readonly code: string }) => code === 'FL0202')
  assert.deepEqual([fix.edits[0].file, fix.edits[0].line], ['page.md', 7])
})

test('[C20] workflow commands escape what would end them', async (t) => {
  const cwd = aFolder(t, { 'a,b:c%.md': `${aPage(1)}| x,y:z% | a | b | c | d |\n` })
  const { stdout } = await fairlead(['check', '.', '--format', 'github'], { cwd })
  const lines = stdout.trimEnd().split('\n')
  assert.ok(lines.every((line) => /^::(?:error|warning|notice) file=a%2Cb%3Ac%25\.md,line=\d+,/.test(line)))
  const damaged = lines.find((line) => line.includes('FL0201'))
  assert.match(damaged ?? '', /,line=8,endLine=8,col=1,endColumn=\d+,title=FL0201 [^:]+::.*x,y:z%25.*%0A/)
})

test('[C21] errors fail, and warnings beyond those that are put up with', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1), 'error.md': `# Error\n\n[run](javascript:x)\n` })
  const check = async (page: string, ...options: readonly string[]) => {
    const { exit, stdout } = await fairlead(['check', page, ...options], { cwd })
    return { exit, warnings: Number(/^(\d+) warnings?/m.exec(stdout)?.[1] ?? 0) }
  }
  const { exit, warnings } = await check('page.md')
  assert.ok(exit === 1 && warnings > 0)
  assert.equal((await check('page.md', '--max-warnings', String(warnings))).exit, 0)
  assert.equal((await check('page.md', '--max-warnings', String(warnings - 1))).exit, 1)
  assert.equal((await check('error.md', '--max-warnings', '99')).exit, 1)
  for (const wrong of ['x', '-1', '1.5', '']) {
    assert.equal((await fairlead(['check', '.', `--max-warnings=${wrong}`], { cwd })).exit, 2, wrong)
  }
})

test('[C12] colours come where they are asked for, and NO_COLOR has the last word', async () => {
  const coloured = async (env: Readonly<Record<string, string>>) =>
    (await fairlead(['check', 'damaged'], { env })).stdout.includes('\u001B[')
  assert.equal(await coloured({ FORCE_COLOR: '1' }), true)
  assert.equal(await coloured({ FORCE_COLOR: '0' }), false)
  assert.equal(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false)
})

test('[C6] a column counts code points, too, in any order of asking', () => {
  const text = 'a😀b\n船😀😀c'
  const columnOf = codePointColumns(() => text)
  const at = (line: number, column: number, offset: number) => columnOf('a.md', { line, column, offset })
  assert.deepEqual([at(1, 4, 3), at(1, 1, 0), at(2, 6, 10), at(2, 2, 6), at(2, 6, 10)], [3, 1, 4, 2, 4])
})

test('[C6] ten thousand findings are written', async (t) => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `| ${index + 1} | Wo\u200Brk | M | Pilot | Mail |\n`)
  const cwd = aFolder(t, { 'page.md': aPage(99_999) + rows.join('') })
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const { stdout } = await fairlead(['check', '.', '--format', format], { cwd })
    assert.ok(stdout.split('FL0203').length > 10_000)
  }
})

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { aQuestionnaire } from '../../../../test/a-questionnaire.ts'
import { aFolder } from '../../../../test/a-server.ts'
import { hostileFiles } from '../../../../test/hostile-files.ts'
import { makeWorkbook, workbookParts } from '../../../../test/make-workbook.ts'
import { makeZip } from '../../../../test/make-zip.ts'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'
import { SheetProblem } from './sheet-problem.ts'

const seed = 20261205
const identity = { questionnaire: 'survey', engagement: 'e1', task: '101' }
const job = { questionnaire: aQuestionnaire, identity, languages: ['en'], language: 'en' }
const rows = Object.entries(identity).map(([name, value]) => [`fairlead-${name}`, value])
const right = [
  { name: 'About', rows },
  {
    name: 'Questions',
    rows: [
      ['id', 'answer'],
      ['people', 7],
    ],
  },
]
const workbook = makeWorkbook(right)

/** Why a file is refused; `null` where it is read. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await readWorkbook(bytes, job)
    return null
  } catch (error) {
    if (error instanceof SheetProblem) return error.code
    throw error
  }
}

test('[S289][S290][S291] every kind of file that means no good is refused for its reason', async () => {
  assert.equal(await refusal(workbook), null)
  for (const { name, bytes, code } of hostileFiles()) assert.equal(await refusal(bytes), code, name)
})

test('[S289] an archive of which the end is missing is refused, wherever it ends', async () => {
  for (let length = 1; length < workbook.length; length += 7) {
    const code = await refusal(workbook.subarray(0, length))
    assert.ok(code === 'damaged' || (length < 4 && code === 'not-a-workbook'), `${length}: ${code}`)
  }
})

test(`[S289] whatever becomes of the bytes of a workbook, it is read or refused (seed ${seed})`, async () => {
  const came = { read: 0, refused: 0 }
  const anyChange = fc.tuple(fc.nat(workbook.length - 1), fc.nat(255))
  const property = fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 4 }), async (changes) => {
    const bytes = Buffer.from(workbook)
    for (const [at, value] of changes) bytes[at] = value
    came[(await refusal(bytes)) === null ? 'read' : 'refused'] += 1
  })
  await fc.assert(property, { seed, numRuns: 400, interruptAfterTimeLimit: 20_000 })
  assert.ok(came.refused > 50, JSON.stringify(came))
})

test(`[S291] whatever becomes of the markup of a workbook, it is read or refused (seed ${seed})`, async () => {
  const parts = workbookParts(right)
  const anyPiece = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '&#x0;',
    '&#x10FFFF;',
    '</row>',
    '<c r="ZZZ999999999"/>',
    '<row r="-1">',
    '\u0000',
  )
  const property = fc.asyncProperty(fc.nat(parts.length - 1), fc.nat(1000), anyPiece, async (which, at, piece) => {
    const changed = parts.map((part, index) => {
      const text = part.content.toString()
      const place = at % (text.length + 1)
      return index === which ? { ...part, content: text.slice(0, place) + piece + text.slice(place) } : part
    })
    await refusal(makeZip(changed))
  })
  await fc.assert(property, { seed, numRuns: 300, interruptAfterTimeLimit: 20_000 })
})

test('[S289] a workbook of ten thousand rows that are all the same is no bomb', async () => {
  const columns = ['address', 'kind', 'size', 'shared']
  const same = Array.from({ length: 10_000 }, () => ['somebody@example.org', 'BOX', 10, 'Yes'])
  const { rows: read } = await readWorkbook(
    makeWorkbook([...right, { name: 'Mailboxes', rows: [columns, ...same] }]),
    job,
  )
  assert.equal(read.mailboxes?.length, 10_000)
})

test('[S290] links that a person can click are only links', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
  const content = `<Relationships><Relationship Id="r" Type="${type}" Target="mailto:a@b.example" TargetMode="External"/></Relationships>`
  assert.equal(
    await refusal(makeZip([...workbookParts(right), { name: 'xl/worksheets/_rels/sheet2.xml.rels', content }])),
    null,
  )
})

test('[S292] a file that takes too long, or too much memory, ends its thread and nothing else', async (t) => {
  const path = join(aFolder(t), 'a.xlsx')
  const many = Array.from({ length: 5000 }, (_, at) => [`a${at}@example.org`, 'BOX'])
  writeFileSync(path, makeWorkbook([...right, { name: 'Mailboxes', rows: [['address', 'kind'], ...many] }]))
  await assert.rejects(readSheet({ path, job }, { deadline: 1 }), { code: 'too-slow' })
  const memory = { maxOldGenerationSizeMb: 12, maxYoungGenerationSizeMb: 2 }
  await assert.rejects(readSheet({ path, job }, { memory }), { code: 'too-much-memory' })
  const { rows: read } = await readSheet({ path, job })
  assert.equal(read.mailboxes?.length, 5000)
})

test('[S351] one long text that ten thousand rows point to is too many answers, and a long name is not said again and again', async (t) => {
  const path = join(aFolder(t), 'a.xlsx')
  const reading = async (sheet: string, name: string) => {
    const parts = workbookParts([...right, { name, xml: sheet }])
    const strings = { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${'long '.repeat(400)}</t></si></sst>` }
    const link =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    const linked = parts.map((part) =>
      part.name === 'xl/_rels/workbook.xml.rels'
        ? { ...part, content: part.content.toString().replace('</Relationships>', link) }
        : part,
    )
    writeFileSync(path, makeZip([...linked, strings]))
    return readSheet({ path, job })
  }
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>address</t></is></c></row>'
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`,
  )
  const sheet = `<worksheet><sheetData>${head}${rows.join('')}</sheetData></worksheet>`
  await assert.rejects(reading(sheet, 'Mailboxes'), { code: 'too-many-answers' })
  const { notes } = await reading(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    'x'.repeat(5000),
  )
  const unknown = notes.find(({ kind }) => kind === 'unknown-sheet')
  assert.equal(unknown?.kind === 'unknown-sheet' && unknown.sheet.length, 100)
})

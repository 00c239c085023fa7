import { deflateRawSync } from 'node:zlib'
import type { SheetProblemCode } from '../src/questionnaires/sheet/read/sheet-problem.ts'
import { makeWorkbook, workbookParts } from './make-workbook.ts'
import { makeZip, type ZipPart } from './make-zip.ts'

/** A file that means no good, or cannot be read, and why it is refused. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly code: SheetProblemCode
}

const sheet = { name: 'Questions', rows: [['id', 'answer']] } as const
const plain = workbookParts([sheet])
const megabyte = 1024 * 1024

/** The parts of a workbook of which one has another content. */
function withPart(name: string, content: string | Uint8Array, over: Partial<ZipPart> = {}): Buffer {
  const others = plain.filter((part) => part.name !== name)
  return makeZip([...others, { name, content, ...over }])
}

function withSheet(xml: string): Buffer {
  return withPart('xl/worksheets/sheet1.xml', xml)
}

/** So many bytes of one kind, packed without ever being whole: a gigabyte of them is a megabyte. */
function packedZeros(size: number): Uint8Array {
  return deflateRawSync(Buffer.alloc(size))
}

const bomb = packedZeros(64 * megabyte)
const lines = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>'
const rels = (target: string, type: string) =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const contentTypes = plain[0]?.content.toString() ?? ''

function bombs(): readonly HostileFile[] {
  // Less than a hundred times as large as it was, each of them.
  const content = Array.from({ length: 25_000 }, (_, at) => `${at * 7919} ${'x'.repeat(440)}`).join('')
  const large = { content, packed: deflateRawSync(content) }
  const zeros = { packed: bomb, over: { size: 64 * megabyte } } as const
  const many = Array.from({ length: 20 }, (_, at) => ({ name: `xl/media/image${at}.png`, ...large }))
  return [
    { name: 'a bomb', bytes: withPart('xl/media/a.png', '', zeros), code: 'inflates-too-much' },
    {
      name: 'a bomb that says it is small',
      bytes: withPart('xl/media/a.png', '', { packed: bomb, over: { size: 10 } }),
      code: 'inflates-too-much',
    },
    {
      name: 'a bomb whose directory says it is small',
      bytes: withPart('xl/media/a.png', '', { ...zeros, directory: { size: 10 } }),
      code: 'inflates-too-much',
    },
    { name: 'much in many parts', bytes: makeZip([...plain, ...many]), code: 'inflates-too-much' },
    {
      name: 'more parts than a workbook has',
      bytes: makeZip([...plain, ...Array.from({ length: 2000 }, (_, at) => ({ name: `x${at}.xml`, content: '' }))]),
      code: 'too-many-parts',
    },
    { name: 'a hundred thousand parts', bytes: manyParts(100_000), code: 'too-many-parts' },
    {
      name: 'an archive in an archive',
      bytes: makeZip([stored({ name: 'a.xlsx', content: makeWorkbook([sheet]) })]),
      code: 'macros',
    },
  ]
}

function stored({ name, content }: { name: string; content: string | Uint8Array }): ZipPart {
  return { name, content, packed: Buffer.from(content), over: { method: 0 } }
}

/** Bytes that packing makes no smaller. */
function noise(size: number): Uint8Array {
  const bytes = new Uint32Array(size / 4)
  let state = 1
  for (let at = 0; at < bytes.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state
  }
  return new Uint8Array(bytes.buffer)
}

function manyParts(count: number): Uint8Array {
  return makeZip(
    Array.from({ length: count }, (_, at) => ({
      name: `${at}`,
      content: '',
      packed: Buffer.alloc(0),
      over: { method: 0 },
    })),
  )
}

function lies(): readonly HostileFile[] {
  const [first, ...others] = plain
  const one = { name: '[Content_Types].xml', content: contentTypes }
  const lying = (part: Partial<ZipPart>) => makeZip([{ ...(first ?? one), ...part }, ...others])
  const damaged = (name: string, bytes: Uint8Array): HostileFile => ({ name, bytes, code: 'damaged' })
  return [
    damaged('another checksum', lying({ over: { checksum: 7 } })),
    damaged('another size', lying({ over: { size: 7 } })),
    damaged('another name in the directory', lying({ directory: { name: '[Content_Types].xmL' } })),
    damaged('another method in the directory', lying({ directory: { method: 0 } })),
    damaged('a longer part in the directory', lying({ directory: { packedSize: 1_000_000 } })),
    damaged('a part twice', makeZip([...plain, one])),
    damaged('a part twice by case', makeZip([...plain, { ...one, name: '[CONTENT_TYPES].xml' }])),
    damaged('a part out of the folder', makeZip([...plain, { name: '../../etc/passwd', content: 'x' }])),
    damaged('a part with a null in its name', makeZip([...plain, { name: 'a\0.xml', content: 'x' }])),
    damaged('an unknown method', lying({ over: { method: 12 } })),
    damaged('more parts than there are', makeZip(plain, { count: plain.length + 1 })),
    damaged('fewer parts than there are', makeZip(plain, { count: plain.length - 1 })),
    damaged('a second end in a comment', twoEnds()),
    damaged('a part that is empty to who reads the directory', emptyToSome()),
    damaged('a sheet that is not called markup', unscannedSheet()),
    damaged('something behind the end', Buffer.concat([makeZip(plain), Buffer.from('x')])),
    damaged(
      'something behind a part',
      withPart('a.png', 'x', { packed: Buffer.concat([deflateRawSync('x'), Buffer.from('y')]) }),
    ),
    damaged('no packed bytes at all', withPart('a.xml', 'x', { packed: Buffer.from('not packed') })),
    { name: 'an encrypted part', bytes: lying({ over: { flags: 0x801 } }), code: 'encrypted' },
  ]
}

/** Whoever takes the last end there is reads another directory, and with it other parts. */
function twoEnds(): Buffer {
  const other = makeZip(plain)
  const comment = Buffer.alloc(23)
  other.copy(comment, 0, other.length - 22)
  return makeZip(plain, { comment })
}

/** Whoever takes the size of a part from its own header reads what stands between this part and the next. */
function emptyToSome(): Buffer {
  const nothing = { size: 0, packedSize: 0, checksum: 0 } as const
  const hidden = { name: 'xl/sharedStrings.xml', content: `${lines}<sst/>` }
  return makeZip([...plain, { ...stored(hidden), over: { method: 0, flags: 8 }, directory: nothing }])
}

/** The first sheet under a name that is not looked at as markup. */
function unscannedSheet(): Buffer {
  const renamed = plain.map((part) => {
    const content = part.content.toString().replaceAll('worksheets/sheet1.xml', 'worksheets/sheet1.bin')
    return { ...part, name: part.name.replace('sheet1.xml', 'sheet1.bin'), content }
  })
  return makeZip(renamed)
}

function markup(): readonly HostileFile[] {
  const wide = Buffer.from(`\ufeff<?xml version="1.0"?>${lines}<worksheet/>`, 'utf16le')
  const long = 'x'.repeat(10 * megabyte)
  const sheets = Array.from({ length: 100_000 }, (_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="rId1"/>`)
  const row = (cell: string) => `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`
  return [
    {
      name: 'a billion laughs',
      bytes: withSheet(`<?xml version="1.0"?>${lines}<worksheet>&lol2;</worksheet>`),
      code: 'document-type',
    },
    {
      name: 'an entity that is a file',
      bytes: withSheet('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
      code: 'document-type',
    },
    { name: 'entities in another encoding', bytes: withPart('xl/worksheets/sheet1.xml', wide), code: 'damaged' },
    {
      name: 'entities in an encoding that is said',
      bytes: withSheet('<?xml version="1.0" encoding="UTF-7"?><worksheet/>'),
      code: 'damaged',
    },
    {
      name: 'a cell of ten megabytes',
      bytes: withSheet(row(`<c r="A1" t="inlineStr"><is><t>${noiseText(10)}</t></is></c>`)),
      code: 'too-long',
    },
    {
      name: 'a cell of ten megabytes of one letter',
      bytes: withSheet(row(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`)),
      code: 'too-long',
    },
    { name: 'a tag of ten megabytes', bytes: withSheet(row(`<c r="A1" x="${noiseText(10)}"/>`)), code: 'too-long' },
    {
      name: 'a hundred thousand sheets',
      bytes: withPart('xl/workbook.xml', `<workbook><sheets>${sheets.join('')}</sheets></workbook>`),
      code: 'inflates-too-much',
    },
    {
      name: 'more sheets than a workbook should have',
      bytes: makeWorkbook(Array.from({ length: 101 }, (_, at) => ({ name: `s${at}`, rows: [] }))),
      code: 'too-many-sheets',
    },
    { name: 'tags in tags', bytes: withSheet('<a>'.repeat(200_000)), code: 'inflates-too-much' },
  ]
}

/** Text that packing makes hardly smaller. */
function noiseText(megabytes: number): string {
  return Buffer.from(noise(megabytes * megabyte)).toString('base64')
}

function foreign(): readonly HostileFile[] {
  const hyperlink = withPart('xl/worksheets/_rels/sheet1.xml.rels', rels('https://a.example', 'oleObject'))
  return [
    { name: 'nothing', bytes: new Uint8Array(), code: 'empty' },
    { name: 'a text', bytes: Buffer.from('id;answer\npeople;7\n'), code: 'not-a-workbook' },
    { name: 'a page', bytes: Buffer.from('<!doctype html><table><tr><td>7</td></tr></table>'), code: 'web-page' },
    { name: 'a page behind a mark', bytes: Buffer.from('\ufeff  <html></html>'), code: 'web-page' },
    { name: 'an old workbook', bytes: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'), code: 'old-workbook' },
    { name: 'an empty archive', bytes: makeZip([]), code: 'not-a-workbook' },
    { name: 'an archive of something else', bytes: makeZip([{ name: 'a.txt', content: 'x' }]), code: 'not-a-workbook' },
    {
      name: 'a text document',
      bytes: withPart(
        '[Content_Types].xml',
        contentTypes.replaceAll('spreadsheetml.sheet', 'wordprocessingml.document'),
      ),
      code: 'not-a-workbook',
    },
    {
      name: 'macros',
      bytes: withPart(
        '[Content_Types].xml',
        contentTypes.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'),
      ),
      code: 'macros',
    },
    {
      name: 'a macro project',
      bytes: makeZip([...plain, { name: 'xl/vbaProject.bin', content: 'x' }]),
      code: 'macros',
    },
    {
      name: 'an embedded object',
      bytes: makeZip([...plain, { name: 'xl/embeddings/a.bin', content: 'x' }]),
      code: 'macros',
    },
    {
      name: 'values of another file',
      bytes: makeZip([...plain, { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }]),
      code: 'external-link',
    },
    { name: 'an object from elsewhere', bytes: hyperlink, code: 'external-link' },
    {
      name: 'an object from elsewhere behind a bracket',
      bytes: withPart(
        'xl/worksheets/_rels/sheet1.xml.rels',
        rels('https://a.example', 'oleObject').replace('Id="r"', 'Id="r>"').replace('External', '&#69;xternal'),
      ),
      code: 'external-link',
    },
    {
      name: 'a template from elsewhere',
      bytes: makeZip([
        ...plain,
        { name: 'xl/_rels/a.xml.rels', content: rels('file:///c:/a.xltx', 'attachedTemplate') },
      ]),
      code: 'external-link',
    },
    {
      name: 'markup that does not end',
      bytes: withPart('xl/workbook.xml', '<workbook><sheets><sheet name="a'),
      code: 'damaged',
    },
  ]
}

/** Files of every kind that is refused before anything reads them. */
export function hostileFiles(): readonly HostileFile[] {
  return [...foreign(), ...lies(), ...markup(), ...bombs()]
}

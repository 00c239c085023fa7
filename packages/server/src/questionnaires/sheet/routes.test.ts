import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type HistoryPage, type SheetOutcome, workbookType } from '@fairlead/contract'
import { readXlsx } from 'hucre/xlsx'
import { filledIn, row, sent, values } from '../../../test/a-sent-questionnaire.ts'
import { problemOf, resultOf } from '../../../test/a-server.ts'
import { hostileFiles } from '../../../test/hostile-files.ts'
import { unzip } from '../../../test/unzip.ts'

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test('[S284] a questionnaire comes as a workbook with its answers, in which text is only text', async (t) => {
  const { answer, download } = await sent(t)
  await answer(values, [row])
  const response = await download('zh-CN')
  assert.equal(response.headers.get('content-type'), workbookType)
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; .*%E8%BF%81%E7%A7%BB%E9%97%AE%E5%8D%B7/)
  const bytes = await bytesOf(response)
  const { sheets } = await readXlsx(bytes)
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['说明', '问题', '邮箱', 'Lists'],
  )
  const [about, once, rows] = sheets
  assert.deepEqual(
    about?.rows.slice(0, 3).map(([one]) => one),
    ['迁移问卷', null, '客户'],
  )
  const answers = once?.rows.map(([id, question, given]) => [
    id,
    question,
    given instanceof Date ? given.toISOString().slice(0, 10) : given,
  ])
  assert.deepEqual(answers, [
    ['id', 'question', 'answer'],
    ['id', '问题', '答案'],
    [null, '您', null],
    [null, '您是谁。', null],
    ['people', 'people 是什么？ *', 300],
    ['rules', 'rules 是什么？', '是'],
    ['auditor', 'auditor 是什么？ *', values.auditor],
    ['moves', 'moves 是什么？', '类型 box; 类型 imap'],
    ['since', 'since 是什么？', '2026-02-28'],
    ['budget', 'budget 是什么？', 7],
  ])
  assert.deepEqual(rows?.rows[2], ['+49 170 "a"', '类型 gmail', 0, '否'])
  const parts = unzip(bytes)
  const xml = [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text)
  for (const text of xml) assert.ok(!/<f[ >]/.test(text), 'no formula')
  assert.match(xml[2] ?? '', /<pane ySplit="2" [^>]*state="frozen"/)
  assert.match(
    xml[2] ?? '',
    /<dataValidation type="list" sqref="B3:B10002"[^>]*><formula1>'Lists'!\$B\$1:\$B\$3<\/formula1>/,
  )
  assert.match(xml[1] ?? '', /<dataValidation type="whole" sqref="C5" operator="between"/)
  assert.ok([...parts.keys()].every((name) => !name.includes('externalLink')))
})

for (const language of ['en', 'zh-CN']) {
  test(`[S285] a workbook comes back as it went out, and says nothing new: ${language}`, async (t) => {
    const { answer, download, upload, look } = await sent(t)
    await answer(values, [row, { address: 'b' }])
    const before = await look()
    const bytes = await bytesOf(await download(language))
    const outcome = await resultOf<SheetOutcome>(await upload(bytes))
    assert.deepEqual([outcome.kept, outcome.wrong, outcome.notes], [{ answers: 0, rows: 0 }, [], []])
    assert.deepEqual(await look(), before)
    // Filled in by somebody else it gives these answers.
    const taken = Object.fromEntries(Object.keys(values).map((id) => [id, null]))
    await answer(taken, [])
    const again = await resultOf<SheetOutcome>(await upload(bytes))
    assert.deepEqual(again.kept, { answers: 6, rows: 2 })
    assert.deepEqual((await look()).values, before.values)
    assert.deepEqual((await look()).rows, before.rows)
  })
}

test('[S286] what fits is kept by who sent it, and what does not is named and taken once it is mended', async (t) => {
  const { server, id, look, answer, upload } = await sent(t)
  await answer({ auditor: 'Somebody' }, [row, row])
  const response = await upload(filledIn(id, 'many', 'fax'), { name: '../Back \u202Efrom us.xlsx', language: 'zh-CN' })
  const outcome = await resultOf<SheetOutcome>(response)
  assert.deepEqual(outcome.kept, { answers: 1, rows: 2 })
  assert.deepEqual(
    outcome.wrong.map(({ sheet, cell, question, found, expected }) => [sheet, cell, question, found, expected]),
    [
      ['Questions', 'B2', 'people', 'many', '整数，1 至 50000'],
      ['Mailboxes', 'B2', 'kind', 'fax', '以下之一：类型 box；类型 gmail；类型 imap'],
    ],
  )
  const view = await look()
  assert.deepEqual(
    [view.values, view.rows.mailboxes?.rows],
    [{ auditor: 'Somebody', rules: false }, [{ address: 'a@example.org' }]],
  )
  assert.equal(outcome.questionnaire.revision, view.revision)
  const { entries } = await server.get<HistoryPage>(`/api/engagements/${id}/history`)
  const [{ actor, event } = { actor: '', event: null }] = entries
  const { sheet } = { sheet: null, ...event }
  assert.deepEqual([actor, (sheet as { name: string } | null)?.name], ['carla', 'Back from us.xlsx'])
  const mended = await resultOf<SheetOutcome>(await upload(filledIn(id, 300, 'BOX')))
  assert.deepEqual([mended.kept, mended.wrongCount], [{ answers: 1, rows: 1 }, 0])
})

test('[S288] a workbook is taken from who may answer, for the questionnaire that they saw, while it is out', async (t) => {
  const { server, id, look, upload, answer, path } = await sent(t)
  const bytes = filledIn(id, 300, 'BOX')
  const refusal = async (...asked: Parameters<typeof upload>) => {
    const response = await upload(...asked)
    return [response.status, (await problemOf(response)).code]
  }
  assert.deepEqual(await refusal(bytes, { actor: 'nobody' }), [400, 'actor-required'])
  await answer({ people: 7 })
  assert.deepEqual(await refusal(bytes, { revision: 2 }), [409, 'stale-revision'])
  assert.deepEqual(await refusal(filledIn('other', 300, 'BOX')), [422, 'unreadable-sheet'])
  assert.equal((await server.call('GET', path.replace('101', '100/sheet'))).status, 404)
  const { revision } = await look()
  await server.have(id, {
    type: 'SaveAnswers',
    task: '101',
    values: { rules: false },
    rows: {},
    expectedRevision: revision,
  })
  await server.have(id, { type: 'ReturnQuestionnaire', task: '101', expectedRevision: revision + 1 })
  assert.deepEqual(await refusal(bytes), [409, 'questionnaire-stage'])
  assert.deepEqual(readdirSync(join(server.folder, 'attachments')), [], 'nothing of them is left')
})

test('[S288][S292] a file that cannot be read is a problem with its reason, and the next request works', async (t) => {
  const { server, id, upload } = await sent(t)
  const wanted = new Set([
    'a bomb',
    'a billion laughs',
    'an old workbook',
    'a hundred thousand parts',
    'a cell of ten megabytes of one letter',
  ])
  for (const { name, bytes, code } of hostileFiles().filter((file) => wanted.has(file.name))) {
    const response = await upload(bytes)
    const problem = await problemOf(response)
    assert.equal(problem.reason, code, name)
    assert.deepEqual(
      [response.status, problem.code],
      problem.status === 413 ? [413, 'sheet-too-large'] : [422, 'unreadable-sheet'],
    )
    assert.equal((await server.call('GET', `/api/engagements/${id}`)).status, 200)
  }
  assert.deepEqual(readdirSync(join(server.folder, 'attachments')), [])
  assert.deepEqual(server.faults, [])
  assert.equal((await upload(filledIn(id, 300, 'BOX'))).status, 200)
})

test('[S293] a workbook that says it is too large, or is, is not read', async (t) => {
  const { server, path } = await sent(t)
  const query = new URLSearchParams({ name: 'a.xlsx', expectedRevision: '2' })
  const headers = { host: '127.0.0.1:4400', 'fairlead-actor': 'carla', 'content-type': 'application/octet-stream' }
  const piece = new Uint8Array(1024 * 1024)
  const body = ReadableStream.from(Array.from({ length: 26 }, () => piece))
  const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  const response = await server.app.request(`${path}/sheet?${query}`, request)
  assert.deepEqual([response.status, (await problemOf(response)).code], [413, 'body-too-large'])
})

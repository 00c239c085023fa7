import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { aLetter } from '../../test/a-letter.ts'
import { aMailServer } from '../../test/a-mail-server.ts'
import { anyHostileText, anySessionLetter } from '../../test/any-letter.ts'
import type { Letter, LetterBody } from '../outbox/letter.ts'
import { messageId } from './message-id.ts'
import { plainLine } from './plain-line.ts'
import { smtpSender } from './send-mail.ts'

const seed = 20261129
const { signal } = new AbortController()

const request: LetterBody = {
  kind: 'request',
  about: 'turn',
  request: 'r1',
  stage: 'submitted',
  title: 'Architect',
  task: { key: '100@mail', title: 'Draw the network' },
  why: 'Nobody knows\nthe network',
  text: null,
}

const anyLetter: fc.Arbitrary<Letter> = fc.oneof(
  anySessionLetter,
  fc
    .record({ customer: anyHostileText, name: anyHostileText, title: anyHostileText, why: anyHostileText })
    .map(({ customer, name, title, why }) =>
      aLetter(2, 'li@contoso.example', {
        customer,
        recipient: { name, email: 'li@contoso.example' },
        body: { ...request, title, why, text: why, task: { key: title, title } },
      }),
    ),
  fc
    .record({ customer: anyHostileText, question: anyHostileText, remark: anyHostileText })
    .map(({ customer, question, remark }) =>
      aLetter(2, 'li@contoso.example', {
        customer,
        body: {
          ...{ kind: 'questionnaire', about: 'rejected', task: question, title: question, due: null, reason: remark },
          remarks: [{ question, remark }],
        },
      }),
    ),
)

/** The mail of a letter as it came out of an SMTP server. */
async function roundTrip(letters: readonly Letter[], t: Parameters<typeof aMailServer>[0]): Promise<readonly Email[]> {
  const server = await aMailServer(t)
  const sender = smtpSender(server.settings)
  for (const letter of letters) assert.deepEqual(await sender.send(letter, signal), { kind: 'taken' })
  sender.close()
  assert.equal(server.mails.length, letters.length)
  return Promise.all(server.mails.map(({ raw }) => PostalMime.parse(raw)))
}

test('[S243] a mail says in the language of who gets it what it is about, with a way to it', async (t) => {
  const letters = (['en', 'zh-CN', 'de'] as const).map((language) =>
    aLetter(2, 'li@contoso.example', { language, body: request }),
  )
  const [english, chinese, other] = await roundTrip(letters, t)
  assert.equal(english?.subject, 'Your turn: Architect for Contoso')
  assert.equal(
    english.text?.replaceAll('\r\n', '\n').trim(),
    [
      'Somebody is asked for on the engagement for Contoso: Architect. It is your turn.',
      'State: waits for a decision\nTask: Draw the network\nWhy: Nobody knows\n  the network',
      'Open in Fairlead: https://portal.example/engagements/e1/requests/r1',
      'You get this mail because you take part in this work.',
    ].join('\n\n'),
  )
  assert.deepEqual([english.from?.address, english.from?.name], ['delivery@fairlead.example', 'Fairlead'])
  assert.deepEqual(
    english.to?.map(({ address, name }) => [name, address]),
    [['Li', 'li@contoso.example']],
  )
  assert.equal(chinese?.subject, '轮到您处理：Contoso 需要Architect')
  assert.equal(other?.subject, english.subject)
})

test(`[S242][S243][S244] whatever people write is text of one mail and nothing else of it (seed ${seed})`, async (t) => {
  const letters = fc.sample(anyLetter, { seed, numRuns: 150 })
  const mails = await roundTrip(letters, t)
  for (const [index, mail] of mails.entries()) {
    const letter = letters[index] ?? assert.fail()
    const isSession = letter.body.kind === 'invitation' || letter.body.kind === 'cancellation'
    assert.deepEqual([...new Set(mail.headers.map(({ key }) => key))].sort(), [
      'auto-submitted',
      'content-language',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    assert.equal(mail.headers.length, 9)
    assert.equal(mail.messageId, messageId(letter.name, 'delivery@fairlead.example'))
    assert.deepEqual(
      mail.to?.map(({ address }) => address),
      ['li@contoso.example'],
    )
    assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\u2028\u2029\u202e]/u)

    const calendars = mail.attachments.filter(
      ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
    )
    assert.equal(mail.attachments.length, isSession ? 2 : 0)
    assert.equal(calendars.length, mail.attachments.length)

    // Every tag is one of ours, and every link leads to the web.
    const tags = (mail.html ?? '').match(/<[^>]*>/g) ?? []
    for (const tag of tags) {
      assert.match(
        tag,
        /^<(!doctype html|html lang="(en|zh-CN)"|meta charset="utf-8"|th align="left" valign="top"|br|a href="https?:[^"<>\s]*"|\/?(html|head|title|body|p|table|tr|th|td|h2|ul|li|small|a))>$/,
      )
    }
    assert.doesNotMatch((mail.html ?? '').replace(/<[^>]*>/g, ''), /[<>]/)
    assert.ok(mail.html?.includes(escaped(plainLine(letter.customer))))
  }
})

test('[S244] the calendar of a mail says its method where mail programs look for it', async (t) => {
  const [letter] = fc.sample(anySessionLetter, { seed, numRuns: 1 })
  const server = await aMailServer(t)
  const sender = smtpSender(server.settings)
  await sender.send(letter ?? assert.fail(), signal)
  sender.close()
  const raw = server.mails[0]?.raw ?? ''
  const method = letter?.body.kind === 'invitation' ? 'REQUEST' : 'CANCEL'
  assert.match(raw, new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${method}\r\n`, 'i'))
  const alternative = raw.indexOf('multipart/alternative')
  assert.ok(alternative > 0 && alternative < raw.indexOf('text/calendar'))
})

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

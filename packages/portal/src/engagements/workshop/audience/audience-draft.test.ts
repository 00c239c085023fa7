import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPerson } from '../../../../test/person.fixture.ts'
import { attendeeOf, audienceProblems, draftedAudience, isAttendee, withPasted } from './audience-draft.ts'

const mei = aPerson('mei', { name: 'Mei Chen', email: 'Mei@fairlead.example', language: 'zh-CN' })
const marek = aPerson('marek', { name: 'Marek', kind: 'customer', email: null, language: null })

test('somebody who acts in the portal is asked with their address and language, on their side', () => {
  const { email, party, role, language } = attendeeOf(mei, 'lead')
  assert.deepEqual([email, party, role, language], ['mei@fairlead.example', 'team', 'lead', 'zh-CN'])
  const { email: none, party: side, person } = attendeeOf(marek, null)
  assert.deepEqual([none, side, person], ['', 'customer', null])
  assert.equal(isAttendee(attendeeOf(mei, 'lead'), mei), true)
  assert.equal(isAttendee(attendeeOf(marek, null), marek), false)
  assert.equal(isAttendee({ ...attendeeOf(marek, null), email: 'MEI@fairlead.example ' }, mei), true)
})

test('who is pasted is added once, as a person of the portal where the address is theirs, else of the customer', () => {
  const pasted = [
    { name: 'Li', email: 'li@contoso.example' },
    { name: 'M', email: 'mei@fairlead.example' },
  ]
  const draft = withPasted([], pasted, [mei])
  assert.deepEqual(
    draft.map(({ name, party, person }) => [name, party, person]),
    [
      ['Li', 'customer', null],
      ['Mei Chen', 'team', 'mei'],
    ],
  )
  assert.deepEqual(withPasted(draft, pasted, [mei]), draft)
})

test('a name, an address and each address once are asked for', () => {
  const li = { ...attendeeOf(mei, null), name: ' Li ', email: 'Li@Contoso.example' }
  const draft = [li, { ...li, name: '' }, { ...li, email: 'li' }, { ...li, email: 'li@contoso.example ' }]
  assert.deepEqual(audienceProblems(draft), [null, 'no-name', 'no-address', 'twice'])
  assert.deepEqual(
    draftedAudience([li]).map(({ name, email }) => [name, email]),
    [['Li', 'li@contoso.example']],
  )
})

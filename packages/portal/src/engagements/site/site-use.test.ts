import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteLinkView } from '@fairlead/contract'
import { siteUse } from './site-use.ts'

function aLink(contact: string, said: Partial<SiteLinkView> = {}): SiteLinkView {
  const times = { at: '2026-11-01T08:00:00Z', expiresAt: '2026-12-01T08:00:00Z', mailedAt: null, usedAt: null }
  const ended = { seenAt: null, endedBy: null, endedAt: null }
  return { id: contact, contact, state: 'unused', asksCode: false, by: 'mei', sessions: 0, ...times, ...ended, ...said }
}

test('that a link was opened shows best that the customer has their site, then that one was mailed, then that one is there', () => {
  const [ada, bea] = [aLink('ada'), aLink('bea', { at: '2026-11-02T08:00:00Z' })]
  assert.deepEqual(siteUse([ada, bea]), { how: 'made', contact: 'bea', at: '2026-11-02T08:00:00Z' })
  const mailed = { ...ada, mailedAt: '2026-11-01T09:00:00Z' }
  assert.deepEqual(siteUse([mailed, bea]), { how: 'mailed', contact: 'ada', at: '2026-11-01T09:00:00Z' })
  const opened = [
    aLink('kim', { state: 'ended', usedAt: '2026-11-03T08:00:00Z' }),
    aLink('lee', { usedAt: '2026-11-02T08:00:00Z' }),
  ]
  assert.deepEqual(siteUse([mailed, bea, ...opened]), { how: 'opened', contact: 'kim', at: '2026-11-03T08:00:00Z' })
})

test('a link that ended or expired before it went anywhere shows nothing', () => {
  assert.equal(siteUse([]), null)
  assert.equal(siteUse([aLink('ada', { state: 'ended' }), aLink('bea', { state: 'expired' })]), null)
})

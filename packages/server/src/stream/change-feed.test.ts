import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'
import { ChangeFeed } from './change-feed.ts'

const long = 60_000

test('[S40] a commit between reading and waiting is not slept through', async () => {
  const feed = new ChangeFeed()
  const seen = feed.commits
  feed.wake()
  assert.equal(await feed.next(seen, long, new AbortController().signal), 'commit')
})

test('[S40] a commit wakes every follower', async () => {
  const feed = new ChangeFeed()
  const { signal } = new AbortController()
  const waiting = [feed.next(0, long, signal), feed.next(0, long, signal)]
  feed.wake()
  assert.deepEqual(await Promise.all(waiting), ['commit', 'commit'])
})

test('[S45] a follower that has gone, or is done waiting, is forgotten', async () => {
  const feed = new ChangeFeed()
  const gone = new AbortController()
  const waiting = feed.next(0, long, gone.signal)
  assert.equal(feed.followers, 1)
  gone.abort()
  assert.equal(await waiting, 'quiet')
  assert.equal(feed.followers, 0)
  const { signal } = new AbortController()
  for (let turn = 0; turn < 3; turn += 1) assert.equal(await feed.next(0, 1, signal), 'quiet')
  assert.equal(feed.followers, 0)
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})

test('[S44] a feed that has closed keeps nobody waiting', async () => {
  const feed = new ChangeFeed()
  const waiting = feed.next(0, long, new AbortController().signal)
  feed.close()
  assert.equal(await waiting, 'quiet')
  assert.equal(await feed.next(0, long, new AbortController().signal), 'quiet')
})

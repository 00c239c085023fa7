#!/usr/bin/env node
/**
 * Checks an event log that `fairlead log` has written, against a checkpoint of `fairlead checkpoint` where there is one.
 * Shares no code with Fairlead and needs nothing but this file and Node 20 or newer, so that it can be read, kept and
 * run by somebody who trusts neither the program that wrote the log nor those who run it.
 *
 *   node verify-chain.mjs <log.jsonl> [<checkpoint.json> [<engagement>]]
 *
 * One line per finding. Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 something could not be read.
 *
 * The log has one event a line: a JSON object with the ten columns below, of which `data` is JSON as text. Of each
 *   hash = sha256(previous_hash + canonical(the event without hash and previous_hash, its data as a value))
 * in lower-case hexadecimal, over UTF-8. `previous_hash` is the hash of the event before it in the same engagement, 64
 * zeros for the first; `seq` counts the events of an engagement from 1 on.
 */
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'

const start = '0'.repeat(64)
const columns = 'actor at data engagement_id hash id organization_id previous_hash seq type'.split(' ')

/** RFC 8785: members in the order of their UTF-16 code units, no white space, numbers and strings as in ECMAScript. */
function canonical(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

const nowhere = { engagement: null, seq: null }

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The hash of an event as its columns give it; nothing where its data is no JSON. */
function digest({ hash: _, previous_hash, data, ...event }) {
  const value = parsed(data)
  return value === undefined ? undefined : sha256(previous_hash + canonical({ ...event, data: value }))
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Checks lines of a log; with `checkpoint`, the value in its file, also what only that can show. */
export async function verifyLines(lines, checkpoint = null, only = null) {
  const findings = []
  const chains = new Map()
  let count = 0
  for await (const line of lines) {
    count += 1
    if (line.trim() === '') continue
    const event = parsed(line)
    const shape = event !== null && typeof event === 'object' ? Object.keys(event).sort().join(' ') : ''
    if (shape !== columns.join(' ') || columns.some((name) => typeof event[name] !== 'string' && name !== 'seq')) {
      findings.push({ ...nowhere, kind: 'changed', found: `line ${count}`, expected: 'an event' })
      continue
    }
    if (only !== null && event.engagement_id !== only) continue
    if (!chains.has(event.engagement_id)) chains.set(event.engagement_id, [])
    chains.get(event.engagement_id).push({ ...event, digest: digest(event) })
  }
  const ends = new Map()
  if (checkpoint !== null) {
    const { hash, ...content } = checkpoint
    if (sha256(canonical(content)) === hash) for (const end of content.engagements) ends.set(end.engagement, end)
    else findings.push({ ...nowhere, kind: 'checkpoint', found: `hash ${hash} in it`, expected: 'its own' })
  }
  for (const name of ends.keys()) if (!chains.has(name) && (only === null || name === only)) chains.set(name, [])
  for (const [name, events] of [...chains].sort(([a], [b]) => (a < b ? -1 : 1))) {
    findings.push(...verifyChain(name, events, ends.get(name)))
  }
  return { findings, events: [...chains.values()].reduce((sum, events) => sum + events.length, 0) }
}

/** Checks the events of one engagement in the order in which they stand; `end` is its line in the checkpoint. */
function verifyChain(engagement, events, end) {
  const findings = []
  const say = (seq, kind, [found, expected]) => findings.push({ engagement, seq, kind, found, expected })
  const countable = events.filter(isPlaced)
  for (const event of events) verifyEvent(event, isPlaced(event) ? event.seq : null, say)

  const slots = new Map(countable.map(({ seq }) => [seq, []]))
  for (const event of countable) slots.get(event.seq).push(event)
  const single = (seq) => (slots.get(seq)?.length === 1 ? slots.get(seq)[0] : undefined)
  for (const [seq, group] of slots) if (group.length > 1) say(seq, several(group), [`${group.length} events`, 'one'])

  let organization = null
  let last = 0
  for (const { seq, hash, digest: own, organization_id } of countable) {
    if (hash === own) {
      const stray = organization !== null && organization !== organization_id
      if (stray) say(seq, 'disagrees', [`organization ${organization_id}`, organization])
      organization = organization_id
    }
    if (!single(seq)) continue
    if (seq < last) say(seq, 'reordered', [`event ${seq} after event ${last}`, 'the order of the numbers'])
    last = seq
  }
  let before = 0
  for (const seq of [...slots.keys()].sort((a, b) => a - b)) {
    if (seq > before + 1) say(before + 1, 'missing', [`${seq} after ${before}`, `all from ${before + 1} to ${seq - 1}`])
    before = seq
    if (single(seq) && (seq === 1 || single(seq - 1))) verifyLink(single(seq - 1), single(seq), { events, say })
  }
  if (end !== undefined) verifyEnd(end, { last: before, there: slots.get(end.seq), say })
  return findings.sort((a, b) => (a.seq ?? Number.MAX_VALUE) - (b.seq ?? Number.MAX_VALUE))
}

const isPlaced = ({ seq }) => Number.isSafeInteger(seq) && seq > 0

/** An event by itself: its hash, and whether its columns can be read in one way only. */
function verifyEvent({ data, hash, type, digest: own }, seq, say) {
  const value = parsed(data)
  if (value === undefined) say(seq, 'changed', ['data that is no JSON', 'JSON'])
  else if (seq === null) say(seq, 'changed', ['number of an event', 'one from 1 on'])
  else if (own !== hash) say(seq, 'changed', [`hash ${hash}`, `${own} by its columns`])
  else if (canonical(value) !== data) say(seq, 'disagrees', [`data ${data}`, canonical(value)])
  else if (data[0] !== '{') say(seq, 'disagrees', [`data ${data}`, 'an object'])
  else if (Object.hasOwn(value, 'type')) say(seq, 'disagrees', ['type in the data', `only ${type}, the column`])
}

/** How far the chain goes against how far the checkpoint has seen it, and by which hash. */
function verifyEnd({ seq, hash }, { last, there, say }) {
  if (last < seq) say(last + 1, 'missing', [`${last} events`, `all up to event ${seq} of the checkpoint`])
  else if (there?.every((event) => event.hash !== hash && event.digest !== hash)) {
    say(seq, 'rewritten', [`hash ${there[0].hash}`, `${hash} of the checkpoint`])
  }
}

/** What it means that there are several events with one number. */
function several(group) {
  const [{ hash, digest: own, previous_hash }] = group
  if (group.every((event) => event.hash === hash && event.digest === own)) return 'duplicated'
  const histories = group.every((event) => event.hash === event.digest && event.previous_hash === previous_hash)
  return histories ? 'forked' : 'added'
}

/** An event against the one before it, whose hash it holds. */
function verifyLink(before, event, { events, say }) {
  const sound = ({ hash, digest: own }) => hash === own
  const { seq, previous_hash } = event
  if (previous_hash === (before?.hash ?? start)) return
  const earlier = previous_hash === start ? 0 : events.findLast(({ hash }) => hash === previous_hash)?.seq
  const moved = earlier < seq - 1 && digest({ ...bare(event), seq: earlier + 1 }) === event.hash
  if (moved) say(earlier + 1, 'added', [`events up to ${seq - 1}`, `the event that is now ${seq}`])
  else if (before === undefined && sound(event)) say(seq, 'changed', [`${previous_hash} before it`, start])
  else if (sound(event) && sound(before)) say(seq - 1, 'changed', [before.hash, `${previous_hash}, as in the next`])
}

const bare = ({ digest: _, ...event }) => event

/** The lines of a file. Not by node:readline, to which other characters that JSON may hold are ends of lines too. */
async function* linesOf(path) {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    yield* lines
  }
  yield rest
}

/** Text of the log must not steer a terminal. */
const printable = (text) => text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `<U+${sign.codePointAt(0).toString(16)}>`)

function checkpointOf(path) {
  const checkpoint = JSON.parse(readFileSync(path, 'utf8'))
  if (checkpoint?.format === 1 && Array.isArray(checkpoint.engagements)) return checkpoint
  throw new Error(`${path} is no checkpoint of format 1`)
}

async function main([log, checkpointPath, engagement, ...more]) {
  if (log === undefined || log.startsWith('-') || more.length > 0) {
    console.error('Usage: node verify-chain.mjs <log.jsonl> [<checkpoint.json> [<engagement>]]')
    return 2
  }
  const checkpoint = checkpointPath === undefined ? null : checkpointOf(checkpointPath)
  const { findings, events } = await verifyLines(linesOf(log), checkpoint, engagement)
  if (events === 0 && findings.length === 0) throw new Error('there is no event to check')
  for (const { engagement: of, seq, kind, found, expected } of findings) {
    console.log(printable(`${of ?? 'log'}:${seq ?? '-'} ${kind} Unexpected ${found}, expected ${expected}.`))
  }
  console.log(`${findings.length} findings in ${events} events`)
  if (checkpoint === null) console.error('Without a checkpoint, a log cut short or written anew cannot be seen.')
  else console.error(`Held against the checkpoint ${checkpoint.hash} of ${checkpoint.made_at}.`)
  return findings.length === 0 ? 0 : 1
}

if (/(^|[\\/])verify-chain\.mjs$/.test(process.argv[1] ?? '')) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(`verify-chain: ${error.message}`)
    return 3
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimeLine } from './parse-time-line.ts'
import type { TimeLineContent, TimeLineKnown } from './time-line.ts'

/** A Sunday, with services some of whose names say more than people do. */
const known: TimeLineKnown = {
  services: [
    { id: 'exchange', names: ['Exchange Online', 'Exchange 在线'] },
    { id: 'onedrive-for-business', names: ['OneDrive for Business'] },
    { id: 'skype', names: ['Skype for Business'] },
    { id: 'pstn', names: ['Skype for Business - PSTN Calling'] },
    { id: 'defender-endpoint', names: ['Defender (Endpoint)'] },
  ],
  tasks: [],
  people: [],
  today: '2026-11-29',
}

function read(line: string): Partial<TimeLineContent> {
  const { parts: _, problems, ...content } = parseTimeLine(line, known)
  assert.deepEqual(problems, [], line)
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null))
}

const problemsOf = (line: string) => parseTimeLine(line, known).problems.map(({ from: _, to: __, ...rest }) => rest)

const lengths: Readonly<Record<number, readonly string[]>> = {
  15: ['15m', 'quarter of an hour', 'a quarter of an hour', '一刻钟', '十五分钟', '¼h', '15分'],
  30: [
    '.5h',
    '0,5h',
    '½ h',
    'half an hour',
    'half hour',
    'a half hour',
    '半小时',
    '半个小时',
    '半个钟头',
    '两刻钟',
    '30',
  ],
  45: [
    '45m',
    '45 m',
    '45M',
    '45m.',
    '45min',
    '45 mins',
    '45 minutes',
    '0.75h',
    '¾h',
    '三刻钟',
    '45分钟',
    '45 分钟',
    '４５ｍ',
  ],
  60: ['1h', '1 hr', '1 hour', 'an hour', 'one hour', '一小时', '一个小时', '1个小时', '1个钟头', '60', '１小时'],
  75: ['1h15', '1:15', '1小时15分', '七十五分钟', '1.25'],
  90: [
    ...['90', '90m', '90 min', '1h30', '1h 30', '1h30m', '1h 30m', '1 h 30 min', '1hr30min', '1 hour 30 minutes'],
    ...['1 hour and 30 minutes', '1.5h', '1,5 h', '1½h', '1.5 hours', '1:30', '1:30h', '01:30', '1.5', '1,5'],
    ...['1 hour and a half', '1 and a half hours', 'an hour and a half', '１：３０', '９０分钟'],
    ...[
      '1小时30分',
      '1小时30分钟',
      '1 小时 30 分',
      '1小时30',
      '1小时半',
      '1个半小时',
      '一个半小时',
      '一小时半',
      '一小时三十分钟',
    ],
  ],
  120: ['2h', '2 hrs', '两小时', '二小时', '两个小时', '一百二十分钟', '2.0'],
  125: ['2h5', '2h 5m', '2h05', '2 hours 5 minutes', '2小时5分', '两小时零五分', '2:05'],
  1440: ['24h', '24:00', '1440m', '二十四小时'],
}

test('[E270] a length of time is read in every form in which people write it, alone and with a text behind it', () => {
  for (const [minutes, forms] of Object.entries(lengths)) {
    for (const form of forms) {
      assert.deepEqual(read(form), { minutes: Number(minutes) }, form)
      assert.deepEqual(read(`${form} call them`), { minutes: Number(minutes), text: 'call them' }, form)
    }
  }
})

test('[E270] what only looks like a length of time is text', () => {
  const texts = [
    '1d',
    '-45m',
    '1e5h',
    '1:75',
    '十分',
    '十分满意',
    '十十小时',
    '3rd call',
    '45mm',
    'h',
    ':30',
    '1.5h30m',
    '分钟',
  ]
  for (const text of texts) assert.deepEqual(read(text), { text }, text)
  assert.deepEqual(read('3 calls 45m'), { minutes: 45, text: '3 calls' })
  assert.deepEqual(read('1h 3 calls'), { minutes: 60, text: '3 calls' })
  assert.deepEqual(read('exchange 3 calls'), { service: 'exchange', text: '3 calls' })
  assert.deepEqual(read('exchange 1:30 call'), { service: 'exchange', minutes: 90, text: 'call' })
  assert.deepEqual(read('yesterday 1.5 call'), { day: '2026-11-28', minutes: 90, text: 'call' })
})

test('[E270] longer than a day, and nothing at all, is said', () => {
  assert.deepEqual(problemsOf('25h call'), [{ code: 'too-long', minutes: 1500 }])
  assert.deepEqual(problemsOf('24h01m'), [{ code: 'too-long', minutes: 1441 }])
  for (const nothing of ['0m', '0', '0h', '0:00', '0.001h']) {
    assert.deepEqual(problemsOf(nothing), [{ code: 'too-long', minutes: 0 }], nothing)
  }
})

test('[E271] a length stands against Chinese signs at the beginning and at the end, and not where more is said of it', () => {
  const call = '与客户通话'
  for (const line of [
    `45分钟${call}`,
    `${call}45分钟`,
    `45m${call}`,
    `${call}45m`,
    `４５分钟${call}`,
    `三刻钟${call}`,
  ]) {
    assert.deepEqual(read(line), { minutes: 45, text: call }, line)
  }
  for (const line of [`昨天45分钟${call}`, `昨天${call}45分钟`, `昨天45分钟 ${call}`]) {
    assert.deepEqual(read(line), { minutes: 45, day: '2026-11-28', text: call }, line)
  }
  assert.deepEqual(read(`上周五1小时半${call}`), { minutes: 90, day: '2026-11-20', text: call })
  assert.deepEqual(read('一小时三方会议'), { minutes: 60, text: '三方会议' })
  assert.deepEqual(read('见 昨天通话45分钟 了'), { minutes: 45, text: '见 昨天通话 了' })
  const texts = [
    '半小时后回电',
    '1小时30分钟后回电',
    '准备45分钟的演示',
    '每半小时',
    '第一小时',
    '30分钟内解决',
    '昨天的问题',
    '十分钟前',
  ]
  for (const text of texts) assert.deepEqual(read(text), { text }, text)
  assert.deepEqual(read('昨天的问题45分钟'), { minutes: 45, text: '昨天的问题' })
})

test('[E272] days are read by name, by month and by number, the last one that is not to come', () => {
  const days: Readonly<Record<string, string>> = {
    ...{ today: '2026-11-29', 今日: '2026-11-29', 昨日: '2026-11-28', 大前天: '2026-11-26' },
    ...{ 'the day before yesterday': '2026-11-27', 'last sunday': '2026-11-22', 'Last Fri': '2026-11-27' },
    ...{
      '26 Nov': '2026-11-26',
      '26. November': '2026-11-26',
      'Nov. 26': '2026-11-26',
      'november 26, 2025': '2025-11-26',
    },
    ...{ '30 nov': '2025-11-30', '29 feb': '2024-02-29', 'sept 1': '2026-09-01', '1 may 2026': '2026-05-01' },
    ...{ '11月26日': '2026-11-26', '12月1号': '2025-12-01', '2025年1月2日': '2025-01-02' },
    ...{ '2026/11/6': '2026-11-06', '2026.11.06': '2026-11-06', '2026-11-6': '2026-11-06' },
  }
  for (const [line, day] of Object.entries(days)) {
    assert.deepEqual(read(line), { day }, line)
    assert.deepEqual(read(`call ${line} 5m`), { day, minutes: 5, text: 'call' }, line)
  }
  for (const none of ['30 feb', '31 nov 2026', '13月1日', '2026/2/30']) {
    assert.equal(problemsOf(`5m ${none}`)[0]?.code, 'no-such-day', none)
  }
  for (const text of ['2026-11/26', '26/11', 'may', 'march on']) assert.deepEqual(read(text), { text }, text)
})

test('[E273] a service is called by its id, its name and the beginning of its name', () => {
  const services: Readonly<Record<string, string>> = {
    ...{ exchange: 'exchange', 'exchange online': 'exchange', Exchange在线: 'exchange', 'exchange 在线': 'exchange' },
    ...{ onedrive: 'onedrive-for-business', 'OneDrive for Business': 'onedrive-for-business' },
    ...{ skype: 'skype', 'skype for business': 'skype', 'skype for business - pstn calling': 'pstn' },
    ...{ defender: 'defender-endpoint', 'defender (endpoint)': 'defender-endpoint', PSTN: 'pstn' },
  }
  for (const [name, service] of Object.entries(services)) {
    assert.deepEqual(read(`5m ${name} call`), { minutes: 5, service, text: 'call' }, name)
  }
  const two = { ...known, services: known.services.map((one) => (one.id === 'skype' ? { ...one, id: 'sfb' } : one)) }
  assert.deepEqual(
    parseTimeLine('5m skype call', two).problems.map(({ code }) => code),
    ['ambiguous'],
  )
})

import fc from 'fast-check'
import { anyPerson } from './any-task-wish.ts'
import type { Wish } from './wish.ts'

/** An entry of the days of a history, most of them such that a day is soon full. */
const anyEntry = {
  person: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('ana', 'dan') }, { weight: 1, arbitrary: anyPerson }),
  day: fc.constantFrom('2026-11-22', '2026-11-22', '2026-11-20', '2026-11-23', '2026-12-30', '2026-02-30'),
  minutes: fc.constantFrom(1, 45, 90, 600, 800, 1440, 0, 1441, 0.5),
  task: fc.option(fc.constantFrom('100', '200', '910', '999')),
  service: fc.option(fc.constantFrom('mail', 'files', 'fax')),
  text: fc.option(fc.constantFrom('call', ' with Ada ', ' ', 'two\nlines')),
}

const anyId = fc.constantFrom('time-1', 'time-1', 'time-2', 'time-3', 'time-9')

/** Anything that a person may want of time; a part of it is refused. */
export const anyTimeWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('LogTime' as const), ...anyEntry }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ChangeTime' as const), entry: anyId, ...anyEntry }) },
  fc.record({ type: fc.constant('RemoveTime' as const), entry: anyId }),
)

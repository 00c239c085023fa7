import fc from 'fast-check'
import { anyPerson } from './any-task-wish.ts'
import type { Wish } from './wish.ts'

const anyText = fc.constantFrom('stuck', 'no way on', ' since May ', ' ')

/** Requests of a history are called by these names, and seldom there is none. */
const anyRequest = fc.constantFrom('q1', 'q1', 'q1', 'q2')

const anyAsking = fc.record({
  type: fc.constant('AskForPerson' as const),
  id: fc.constantFrom('q1', 'q2', 'q3'),
  task: fc.constantFrom('100', '200', null, '999'),
  role: fc.constantFrom(...Array.from({ length: 5 }, () => 'architect'), 'engineer', 'engineer', 'champion', 'cook'),
  service: fc.constantFrom('mail', 'mail', 'files', 'fax', null, null),
  language: fc.constantFrom('en', 'en', 'en', 'de', null),
  where: fc.constantFrom('remote' as const, 'on-site' as const),
  why: anyText,
  tried: fc.option(anyText),
})

const of = <Type extends string>(type: Type) => ({ type: fc.constant(type), request: anyRequest })

/** Anything that a person may want of a request; a part of it is refused. */
export const anyRequestWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: anyAsking },
  fc.record(of('ApproveRequest')),
  fc.record({ ...of('RejectRequest'), reason: anyText }),
  fc.record({ ...of('AskBack'), question: anyText }),
  fc.record({ ...of('AnswerRequest'), answer: anyText }),
  { weight: 2, arbitrary: fc.record({ ...of('AssignPerson'), person: anyPerson }) },
  fc.record(of('AcceptAssignment')),
  fc.record({ ...of('DeclineAssignment'), reason: anyText }),
  fc.record({ ...of('EndRequest'), summary: anyText }),
  fc.record({ ...of('WithdrawRequest'), reason: anyText }),
)

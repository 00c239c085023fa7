import type { KnownFacts } from '@fairlead/playbook'
import fc from 'fast-check'
import type { ScopedService } from '../state/engagement.ts'
import { anyContactWish } from './any-contact-wish.ts'
import { anyNoteWish } from './any-note-wish.ts'
import { anyQuestionnaireWish } from './any-questionnaire-wish.ts'
import { anyRequestWish } from './any-request-wish.ts'
import { anyDay, anyPerson, anyTaskWish } from './any-task-wish.ts'
import { anyTimeWish } from './any-time-wish.ts'
import { anyWorkshopWish } from './any-workshop-wish.ts'
import type { Wish } from './wish.ts'

/** Facts of the fixture's release: each known or not, of the right type. */
export const anyFacts: fc.Arbitrary<KnownFacts> = fc.record(
  {
    seats: fc.constantFrom(0, 1, 19_999, 20_000, 50_000),
    segment: fc.constantFrom('small', 'large'),
    sources: fc.subarray(['box', 'gmail', 'imap']),
    regulated: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** Services of the fixture's release, one at least. */
export const anyServices = fc.subarray(['mail', 'files', 'chat', 'onboarding'], { minLength: 1 })

const anyKnown = fc.option(fc.constantFrom('2026-12-01', '2027-01-15'))

/** A scope of the fixture's release with one service at least. */
export const anyScope: fc.Arbitrary<readonly ScopedService[]> = anyServices.chain((services) =>
  fc.tuple(
    ...services.map((service) =>
      fc.record({
        service: fc.constant(service),
        seats: fc.option(fc.constantFrom(0, 50)),
        start: anyKnown,
        goLive: anyKnown,
      }),
    ),
  ),
)

const anySources = fc.dictionary(fc.constantFrom('seats', 'regulated'), fc.constantFrom('order form', ' ', 'call'), {
  maxKeys: 2,
  noNullPrototype: true,
})

const anyCalendar = fc.record({
  // Where it is already tomorrow, and where it is still yesterday, at the hour of a history.
  timeZone: fc.constantFrom('UTC', 'pacific/kiritimati', 'Pacific/Midway', 'Atlantis/Center'),
  workingDays: fc.subarray([1, 5, 3, 3]),
  holidays: fc.array(anyDay, { maxLength: 2 }),
  from: fc.constantFrom('09:00', '08:30', '18:00', '25:00'),
  to: fc.constant('17:00'),
})

const anyProcess = fc.constantFrom('workshop', 'enable', 'handover')

const anyAddition = fc.record({
  type: fc.constant('AddTask' as const),
  name: fc.constantFrom('Ask the auditor', ' '),
  mandatory: fc.boolean(),
  process: anyProcess,
  step: fc.constantFrom('kick-off', 'rules', 'leave'),
  role: fc.option(fc.constantFrom('engineer', 'champion')),
  service: fc.option(fc.constantFrom('mail', 'files')),
})

const anyTeamWish = fc.record({
  type: fc.constant('AssignRole' as const),
  role: fc.constantFrom('engineer', 'architect', 'champion', 'cook'),
  service: fc.option(fc.constantFrom('mail', 'files')),
  people: fc.array(anyPerson, { maxLength: 3 }),
  primary: fc.option(anyPerson),
})

/** Anything that a person may want of the fixture's release; a part of it is refused. */
export const anyWish: fc.Arbitrary<Wish> = fc.oneof<fc.MaybeWeightedArbitrary<Wish>[]>(
  { weight: 40, arbitrary: anyTaskWish() },
  { weight: 10, arbitrary: anyWorkshopWish },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('ReviseFacts'),
      scope: fc.oneof({ weight: 9, arbitrary: anyScope }, { weight: 1, arbitrary: fc.constant([]) }),
      facts: anyFacts,
      sources: anySources,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('CompleteProcess'),
      process: anyProcess,
      outcome: fc.constantFrom('enable', 'remediate', 'end'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ReopenProcess'), process: anyProcess }) },
  { weight: 2, arbitrary: anyAddition },
  { weight: 4, arbitrary: anyTeamWish },
  { weight: 6, arbitrary: anyRequestWish },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('SetCalendar'),
      party: fc.constantFrom('team', 'customer'),
      calendar: anyCalendar,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('ChangeTasks'), wishes: fc.array(anyTaskWish(), { maxLength: 4 }) }),
  },
  { weight: 10, arbitrary: anyQuestionnaireWish },
  { weight: 8, arbitrary: anyContactWish },
  { weight: 8, arbitrary: anyNoteWish },
  { weight: 3, arbitrary: anyTimeWish },
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('Undo'),
      ago: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: fc.constantFrom(1, 2, 3) },
        { weight: 1, arbitrary: fc.nat(30) },
      ),
    }),
  },
)

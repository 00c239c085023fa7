import fc from 'fast-check'
import type { Attendee, MaterialContent } from '../workshop/workshop-record.ts'
import { anyDay, anyPerson } from './any-task-wish.ts'
import type { WorkshopWish } from './wish.ts'

/** The workshops of the fixture's release, and seldom what is none. */
const anyWorkshop = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('100', '200', '600@mail', '600@files') },
  { weight: 1, arbitrary: fc.constantFrom('101', '600', '999', '+1') },
)

const emails = ['ada@example.org', 'bob@example.org', 'Ada@Example.org']
const anyEmail = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...emails) },
  { weight: 1, arbitrary: fc.constantFrom('ada', 'a@b@c.org', 'ada@example.org\r\nBcc: eve@example.org') },
)
const anyLine = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('Ada', ' Mail flow ', '客户') },
  { weight: 1, arbitrary: fc.constantFrom(' ', 'two\nlines') },
)
const anyLanguage = fc.constantFrom('en', 'zh-CN', null, 'no language')

const anyAttendee: fc.Arbitrary<Attendee> = fc.record({
  name: anyLine,
  email: anyEmail,
  party: fc.constantFrom('team', 'customer'),
  role: fc.constantFrom('engineer', 'champion', null),
  person: fc.option(anyPerson),
  optional: fc.boolean(),
  language: fc.constantFrom('en', 'zh-CN', null),
})

const anyContent = fc.constantFrom<MaterialContent>(
  { kind: 'link', href: 'https://example.org/slides' },
  { kind: 'link', href: 'javascript:alert(1)' },
  { kind: 'file', name: 'slides.pdf', hash: 'ab'.repeat(32), size: 7 },
  { kind: 'file', name: 'slides.pdf', hash: 'cd'.repeat(32), size: 8 },
)
const anyMaterial = fc.constantFrom('m1', 'm2')

const anyAction = fc.record({
  name: anyLine,
  owner: fc.option(anyPerson),
  due: fc.option(anyDay),
  mandatory: fc.boolean(),
})

const outcome = {
  attended: fc.array(fc.constantFrom(...emails), { maxLength: 2 }),
  decisions: fc.array(anyLine, { maxLength: 2 }),
  minutes: fc.constantFrom('', '# Minutes\n\n- done'),
}

function kind<Type extends WorkshopWish['type']>(type: Type) {
  return fc.constant(type)
}

const anyAgenda = fc.option(
  fc.array(fc.record({ title: anyLine, minutes: fc.constantFrom(null, 15, 0) }), { maxLength: 2 }),
)
const anyAnswer = fc.constantFrom('accepted', 'declined', 'tentative')
const anyComment = fc.constantFrom(null, ' late ')

type Weighted = fc.WeightedArbitrary<WorkshopWish>

function preparing(task: fc.Arbitrary<string>): readonly Weighted[] {
  const attendees = fc.array(anyAttendee, { maxLength: 2 })
  const [title, language, content] = [anyLine, anyLanguage, anyContent]
  const put = { task, material: fc.option(anyMaterial), id: anyMaterial, title, language, content }
  return [
    { weight: 4, arbitrary: fc.record({ type: kind('PrepareWorkshop'), task, agenda: anyAgenda, attendees }) },
    { weight: 2, arbitrary: fc.record({ type: kind('PutMaterial'), ...put }) },
    { weight: 1, arbitrary: fc.record({ type: kind('RemoveMaterial'), task, material: anyMaterial }) },
    { weight: 2, arbitrary: fc.record({ type: kind('HandOverMaterial'), task, material: anyMaterial }) },
  ]
}

function scheduling(task: fc.Arbitrary<string>): readonly Weighted[] {
  const session = {
    date: anyDay,
    time: fc.constantFrom('09:30', '09:30', '23:00', '24:00'),
    minutes: fc.constantFrom(60, 90, 4),
    timeZone: fc.constantFrom('Europe/Berlin', 'asia/shanghai', 'Atlantis/Center'),
    place: fc.constantFrom('Room 7', ' ', null, 'a\nb'),
    link: fc.constantFrom('https://meet.example/7', null, 'javascript:alert(1)'),
    host: anyPerson,
  }
  const [why, reason] = [fc.constantFrom('cancelled', 'no-show'), fc.constantFrom('ill', ' ')]
  const reply = { task, email: anyEmail, answer: anyAnswer, comment: anyComment, ago: fc.nat(4) }
  return [
    { weight: 5, arbitrary: fc.record({ type: kind('ScheduleWorkshop'), task, ...session }) },
    { weight: 3, arbitrary: fc.record({ type: kind('InviteToWorkshop'), task }) },
    { weight: 2, arbitrary: fc.record({ type: kind('CallOffWorkshop'), task, why, reason }) },
    { weight: 3, arbitrary: fc.record({ type: kind('RecordReply'), ...reply }) },
  ]
}

function holding(task: fc.Arbitrary<string>): readonly Weighted[] {
  const actions = fc.array(anyAction, { maxLength: 2 })
  return [
    { weight: 3, arbitrary: fc.record({ type: kind('HoldWorkshop'), task, ...outcome, actions }) },
    { weight: 1, arbitrary: fc.record({ type: kind('ReviseMinutes'), task, ...outcome }) },
  ]
}

/** Anything that a person may want of a workshop; a part of it is refused. */
export const anyWorkshopWish: fc.Arbitrary<WorkshopWish> = anyWorkshop.chain((name) => {
  const task = fc.constant(name)
  return fc.oneof(...preparing(task), ...scheduling(task), ...holding(task))
})

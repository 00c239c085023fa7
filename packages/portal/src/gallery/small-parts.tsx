import { type Counts, type TaskState, taskStates } from '@fairlead/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { DateWithWhy } from '../components/date-with-why/date-with-why.tsx'
import { DiffList, type DiffRow } from '../components/diff-list/diff-list.tsx'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { FindSelect } from '../components/find-select/find-select.tsx'
import { PersonAvatar } from '../components/person-avatar/person-avatar.tsx'
import { PersonName } from '../components/person-avatar/person-name.tsx'
import { PhaseProgress } from '../components/phase-progress/phase-progress.tsx'
import { SideDrawer } from '../components/side-drawer/side-drawer.tsx'
import { StateBadge } from '../components/task-state/state-badge.tsx'
import { ViewTabs } from '../components/view-tabs/view-tabs.tsx'
import { useNotice } from '../notices/notice-context.ts'
import { useNotify } from '../notices/notify-context.ts'
import { people, today } from './sample-tasks.ts'
import { Shown } from './shown.tsx'

const none: Counts = {
  total: 0,
  open: 0,
  waiting: 0,
  blocked: 0,
  done: 0,
  'set-aside': 0,
  mandatoryLeft: 0,
  folded: 9,
  percent: 0,
}
const phases = [
  { id: 'assess', name: 'Assess', counts: { ...none, total: 30, done: 28, 'set-aside': 2, percent: 100 } },
  {
    id: 'remediate',
    name: '整改',
    counts: { ...none, total: 42, done: 12, 'set-aside': 3, waiting: 4, blocked: 5, open: 18, mandatoryLeft: 11 },
  },
  {
    id: 'enable',
    name: 'Enable everything that was agreed upon',
    counts: { ...none, total: 80, open: 80, mandatoryLeft: 31 },
  },
  { id: 'adopt', name: 'Adopt', counts: none },
]

const changes: readonly DiffRow[] = [
  { id: '4021', kind: 'added', title: '4021 · List the mailboxes that move first', why: 'Mail comes into scope' },
  { id: '4030', kind: 'removed', title: '4030 · Check the file shares', why: 'Files go out of scope' },
  {
    id: '1700',
    kind: 'changed',
    title: '1700 · Hand over',
    before: 'Nov 30',
    after: 'Dec 7',
    why: 'the start moves by a week',
  },
]
const manyChanges = Array.from({ length: 312 }, (_, n): DiffRow => ({ id: `${n}`, kind: 'added', title: `Task ${n}` }))

/** Every small part in each of its states. */
export function SmallParts() {
  return (
    <>
      <Shown name="state-badge">
        {(Object.keys(taskStates) as TaskState[]).map((state) => (
          <StateBadge key={state} state={state} look="pill" />
        ))}
        <StateBadge state="blocked-business" look="icon" />
        <StateBadge state="in-progress" />
      </Shown>
      <Shown name="person-avatar, person-name">
        {people.map((person) => (
          <PersonAvatar key={person.id} person={person} size="medium" />
        ))}
        {people.map((person) => (
          <span key={person.id} style={{ maxWidth: '12rem' }}>
            <PersonName person={person} />
          </span>
        ))}
        <PersonName person={null} />
      </Shown>
      <Shown name="date-with-why">
        <DateWithWhy date="2026-11-20" today={today} tone="overdue" why={<p>5 business days after start.</p>} />
        <DateWithWhy
          date="2026-11-30"
          today={today}
          tone="at-risk"
          why={<p>Together with task 1629, which is late.</p>}
        />
        <DateWithWhy date="2027-02-01" today={today} tone="on-track" why={<p>10 days before go-live.</p>} />
        <DateWithWhy date="2026-11-29" today={today} tone="settled" why={<p>A person said so.</p>} />
      </Shown>
      <Shown name="phase-progress" isWide>
        <PhaseProgress phases={phases} />
        <div style={{ width: '10rem' }}>
          <PhaseProgress phases={phases} look="compact" />
        </div>
      </Shown>
      <Shown name="view-tabs" isWide>
        <ViewTabs
          label="Views of the engagement"
          tabs={[
            // The gallery's own address is none that the portal's links know.
            { id: 'pages', name: 'Pages', to: '/gallery' as never },
            ...['Tasks', 'Board', 'Timeline', 'Workshops', 'Requests', 'Notes', 'Team', 'History'].map((name, n) => ({
              id: name,
              name,
              to: '/engagements/new' as const,
              count: n * 40,
            })),
          ]}
        />
      </Shown>
      <Shown name="diff-list" isWide>
        <DiffList label="What changes" rows={changes} nothing="Nothing changes." />
        <DiffList label="Many changes" rows={manyChanges} nothing="Nothing changes." />
        <DiffList label="No changes" rows={[]} nothing="Nothing changes." />
      </Shown>
      <Shown name="empty-state" isWide>
        <EmptyState isFirst title="No engagement yet" action={<Button>New engagement</Button>}>
          An engagement runs the playbook for one customer.
        </EmptyState>
      </Shown>
      <Shown name="find-select">
        <Chosen />
      </Shown>
      <Shown name="notices, side-drawer">
        <Told />
      </Shown>
    </>
  )
}

function Chosen() {
  const [person, choose] = useState<string>(people[0]?.id ?? '')
  const data = people.map(({ id, name }) => ({ value: id, label: name }))
  return <FindSelect label="Person" data={data} value={person} onChange={choose} />
}

function Told() {
  const tell = useNotice()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        onClick={() => tell({ text: '3 tasks set to Complete', undo: () => tell({ text: 'Taken back' }) })}
      >
        Done, with undo
      </Button>
      <Button variant="default" onClick={() => tell({ text: '链接已复制' })}>
        Done
      </Button>
      <Button variant="default" onClick={() => notify(new Error('broken'))}>
        Mishap
      </Button>
      <Button variant="default" onClick={() => setOpen(true)}>
        Drawer
      </Button>
      <SideDrawer title="Facts and scope" width={420} isOpen={isOpen} onClose={() => setOpen(false)}>
        Something beside the page.
      </SideDrawer>
    </>
  )
}

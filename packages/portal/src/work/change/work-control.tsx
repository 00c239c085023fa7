import type { EngagementView, TaskState, WorkItemView } from '@fairlead/contract'
import { useEngagement } from '../../api/queries.ts'
import { FloatingAssigneePicker } from '../../components/assignee-picker/floating-assignee-picker.tsx'
import { FloatingStateMenu } from '../../components/state-menu/floating-state-menu.tsx'
import type { NamedPerson } from '../../owners/person-names.ts'
import type { OpenWorkControl } from './open-work-control.ts'

interface WorkControlProps {
  readonly control: OpenWorkControl
  readonly onState: (items: readonly WorkItemView[], to: TaskState) => void
  readonly onAssign: (items: readonly WorkItemView[], person: NamedPerson | null) => void
  readonly onClose: () => void
}

/** The choice of a state or of a person for some pieces of work. */
export function WorkControl(props: WorkControlProps) {
  switch (props.control.kind) {
    case 'state':
      return <States {...props} />
    case 'assign':
      return <People {...props} />
    default:
      return props.control.kind satisfies never
  }
}

function States({ control, onState, onClose }: WorkControlProps) {
  const { items, anchor } = control
  const [only] = items
  const menu = { anchor, onClose, onChoose: (to: TaskState) => onState(items, to) }
  if (only === undefined || items.length > 1) return <FloatingStateMenu {...menu} current={null} />
  if (only.gate === 'shut') return <StatesOfGate {...menu} item={only} />
  return <FloatingStateMenu {...menu} current={only.state} />
}

interface StatesOfGateProps {
  readonly item: WorkItemView
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly onChoose: (to: TaskState) => void
}

/** The list knows that a gate is shut; how much is left before it opens, its engagement does. */
function StatesOfGate({ item, ...menu }: StatesOfGateProps) {
  const { data } = useEngagement(item.engagement)
  const gate = data?.tasks.find(({ key }) => key === item.key)?.gate
  return (
    <FloatingStateMenu {...menu} current={item.state} blockers={gate?.state === 'shut' ? gate.blockers.length : 0} />
  )
}

function People(props: WorkControlProps) {
  const [only, ...more] = new Set(props.control.items.map(({ engagement }) => engagement))
  // A contact is of one engagement.
  if (only === undefined || more.length > 0) return <Choice {...props} contacts={[]} />
  return <PeopleOf {...props} engagement={only} />
}

function PeopleOf({ engagement, ...props }: WorkControlProps & { readonly engagement: string }) {
  const { data } = useEngagement(engagement)
  return <Choice {...props} contacts={data?.contacts ?? []} />
}

function Choice({
  control: { items, anchor },
  contacts,
  onAssign,
  onClose,
}: WorkControlProps & { readonly contacts: EngagementView['contacts'] }) {
  return (
    <FloatingAssigneePicker
      anchor={anchor}
      position="bottom-start"
      assignee={givenTo(items)}
      contacts={contacts}
      onChoose={(person) => onAssign(items, person)}
      onClose={onClose}
    />
  )
}

/** Whom the work was given to by name: the first of them where it is several; with nobody there is nothing to take back. */
function givenTo(items: readonly WorkItemView[]): string | null {
  const given = items.find(({ responsible }) => responsible?.through === 'task')
  return given?.responsible?.person ?? null
}

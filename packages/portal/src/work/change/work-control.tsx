import type { TaskState, WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useEngagement } from '../../api/queries.ts'
import { AssigneePicker } from '../../components/assignee-picker/assignee-picker.tsx'
import { FloatingMenu } from '../../components/floating/floating-menu.tsx'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { StateMenu } from '../../components/state-menu/state-menu.tsx'
import type { OpenWorkControl } from './open-work-control.ts'
import classes from './work-control.module.css'

interface WorkControlProps {
  readonly control: OpenWorkControl
  readonly onState: (items: readonly WorkItemView[], to: TaskState) => void
  readonly onAssign: (items: readonly WorkItemView[], assignee: string | null) => void
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

/** Thirteen states can be more than fits: the menu scrolls, never the page, which would take the row away from it. */
const withinWindow = { size: { padding: 8 } }

function States({ control, onState, onClose }: WorkControlProps) {
  const { items, anchor } = control
  const only = items.length === 1 ? items[0] : undefined
  const choose = (to: TaskState) => onState(items, to)
  return (
    <FloatingMenu
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={288}
      middlewares={withinWindow}
      portalProps={{ target: '#main' }}
      className={classes.scrolling}
    >
      {only?.gate === 'shut' ? (
        <StatesOfGate item={only} onChoose={choose} />
      ) : (
        <StateMenu current={only?.state ?? null} onChoose={choose} />
      )}
    </FloatingMenu>
  )
}

/** The list knows that a gate is shut; how much is left before it opens, its engagement does. */
function StatesOfGate({ item, onChoose }: { readonly item: WorkItemView; readonly onChoose: (to: TaskState) => void }) {
  const { data } = useEngagement(item.engagement)
  const gate = data?.tasks.find(({ key }) => key === item.key)?.gate
  return (
    <StateMenu current={item.state} blockers={gate?.state === 'shut' ? gate.blockers.length : 0} onChoose={onChoose} />
  )
}

function People({ control, onAssign, onClose }: WorkControlProps) {
  const { t } = useLingui()
  const { items, anchor } = control
  const picker = (
    <AssigneePicker
      assignee={givenTo(items)}
      onChoose={(person) => {
        onClose()
        onAssign(items, person?.id ?? null)
      }}
    />
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={264}
      trapFocus
      content={{ p: 0, 'aria-label': t`Assign to a person`, children: picker }}
    />
  )
}

/** Whom the work was given to by name: the first of them where it is several; with nobody there is nothing to take back. */
function givenTo(items: readonly WorkItemView[]): string | null {
  const given = items.find(({ responsible }) => responsible?.through === 'task')
  return given?.responsible?.person ?? null
}

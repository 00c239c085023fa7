import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, Textarea } from '@mantine/core'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import type { RequestNames } from '../names/request-names.ts'
import { whereNames } from '../names/stage-names.ts'
import classes from './ask-dialog.module.css'
import type { AskDraft } from './ask-draft.ts'
import { askedLanguages, askedRoles } from './asked-roles.ts'
import { TaskSelect } from './task-select.tsx'

interface AskFieldsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly task: string | null
  readonly onTask: (task: string | null) => void
  readonly draft: AskDraft
  readonly onDraft: (draft: AskDraft) => void
  /** The field that has the focus when the dialog opens. */
  readonly first: 'role' | 'why'
  /** Whether it was sent without saying what is stuck. */
  readonly isMissing: boolean
}

/** What is asked for: for which task, who, for what, where, and why. */
export function AskFields(props: AskFieldsProps) {
  const { engagement, release, names, task, onTask, draft, onDraft, first, isMissing } = props
  const { t } = useLingui()
  const set = (part: Partial<AskDraft>) => onDraft({ ...draft, ...part })
  return (
    <div className={classes.fields}>
      <TaskSelect engagement={engagement} release={release} names={names} task={task} onTask={onTask} />
      <WhoFields {...{ engagement, release, names, draft, set, first }} />
      <Textarea
        name="why"
        {...(first === 'why' ? { 'data-autofocus': true } : {})}
        required
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        label={t`What is stuck`}
        value={draft.why}
        onChange={({ currentTarget: { value } }) => set({ why: value })}
        error={isMissing ? t`Say in a sentence what is stuck.` : null}
      />
      <Textarea
        name="tried"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        label={t`What has been tried`}
        value={draft.tried}
        onChange={({ currentTarget: { value } }) => set({ tried: value })}
      />
    </div>
  )
}

interface WhoFieldsProps extends Pick<AskFieldsProps, 'engagement' | 'release' | 'names' | 'draft' | 'first'> {
  readonly set: (part: Partial<AskDraft>) => void
}

/** Who is asked for: the columns of the routing table that are of the request itself, and where they are wanted. */
function WhoFields({ engagement, release, names, draft, set, first }: WhoFieldsProps) {
  const { t, i18n } = useLingui()
  const inScope = new Set(engagement.scope.map(({ service }) => service))
  const services = release.services.filter(({ id, always }) => always || inScope.has(id) || id === draft.service)
  return (
    <div className={classes.who}>
      <NativeSelect
        name="role"
        {...(first === 'role' ? { 'data-autofocus': true } : {})}
        label={t`Role`}
        value={draft.role}
        onChange={({ currentTarget: { value } }) => set({ role: value })}
        data={[
          ...(draft.role === '' ? [{ value: '', label: t`Choose` }] : []),
          ...withChosen(askedRoles(release), draft.role).map((id) => ({ value: id, label: names.role(id) })),
        ]}
      />
      <NativeSelect
        name="service"
        label={t`Service`}
        value={draft.service}
        onChange={({ currentTarget: { value } }) => set({ service: value })}
        data={[
          { value: '', label: t`No service in particular` },
          ...services.map(({ id }) => ({ value: id, label: names.service(id) })),
        ]}
      />
      <NativeSelect
        name="language"
        label={t`Language`}
        value={draft.language}
        onChange={({ currentTarget: { value } }) => set({ language: value })}
        data={[
          { value: '', label: t`Any language` },
          ...withChosen(askedLanguages(release), draft.language).map((tag) => ({
            value: tag,
            label: names.language(tag),
          })),
        ]}
      />
      <div className={classes.where}>
        <span className={classes.label} aria-hidden="true">{t`Where`}</span>
        <SegmentChoice
          label={t`Where`}
          value={draft.where}
          options={(['remote', 'on-site'] as const).map((value) => ({ value, name: i18n._(whereNames[value]) }))}
          onChange={(where) => set({ where })}
        />
      </div>
    </div>
  )
}

/** What was chosen in a draft stays to be chosen, also where a newer playbook has it no more. */
function withChosen(choices: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || choices.includes(chosen) ? choices : [...choices, chosen]
}

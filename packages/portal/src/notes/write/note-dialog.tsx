import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core'
import { IconLock, IconUsersGroup } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import { FormFailure } from '../../engagements/form/form-failure.tsx'
import { Minutes } from '../../engagements/workshop/outcome/minutes.tsx'
import { taskLabel } from '../../process/words/task-label.ts'
import { DraftList } from './draft-list.tsx'
import { MentionField } from './mention-field.tsx'
import { NextFields } from './next-fields.tsx'
import classes from './note-form.module.css'
import { TypeFields } from './type-fields.tsx'
import { type NoteForm, useNoteForm } from './use-note-form.ts'

export interface NoteDialogProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: string | null
  /** The types that are asked for, where some are: it begins with one of them. */
  readonly types?: readonly string[]
  readonly onClose: () => void
}

/** Writes a note: of which type, for whom, about what, and what comes next. It is kept until it is sent. */
export function NoteDialog({ engagement, release, task, types, onClose }: NoteDialogProps) {
  const { t } = useLingui()
  const form = useNoteForm({ engagement, release, task, asked: types, onWritten: onClose })
  const { draft, type, isCustomer } = form
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) form.send()
  }
  return (
    <Modal opened onClose={onClose} title={t`Write a note`} lockScroll={false} returnFocus={false} centered size="xl">
      <form
        className={classes.form}
        data-audience={draft.audience}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          form.send()
        }}
      >
        {isCustomer ? null : <AudienceChoice form={form} />}
        {form.types.length === 0 ? null : <TypeChoice form={form} release={release} />}
        {type === undefined ? null : (
          <TypeFields
            release={release}
            type={type}
            draft={draft}
            missing={form.missing}
            onField={(field, value) => form.change({ fields: { ...draft.fields, [field]: value } })}
          />
        )}
        <Body form={form} />
        {isCustomer ? null : (
          <NextFields
            next={draft.next}
            contacts={engagement.contacts}
            audience={draft.audience}
            onChange={(next) => form.change({ next })}
          />
        )}
        <AboutFields form={form} engagement={engagement} release={release} />
        {form.error === null ? null : <FormFailure error={form.error} />}
        <div className={classes.foot}>
          <DraftList form={form} />
          <Button variant="default" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
          <Button type="submit" loading={form.isPending}>
            {draft.audience === 'shared' ? <Trans>Share with the customer</Trans> : <Trans>Write for the team</Trans>}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

interface OfForm {
  readonly form: NoteForm
}

function AudienceChoice({ form: { draft, change } }: OfForm) {
  const { t } = useLingui()
  const isShared = draft.audience === 'shared'
  return (
    <div className={classes.audience} data-audience={draft.audience}>
      <SegmentChoice
        label={t`Whom it is for`}
        value={draft.audience}
        options={[
          { value: 'internal', name: t`Team only` },
          { value: 'shared', name: t`Shared with the customer` },
        ]}
        onChange={(audience) => change({ audience })}
      />
      <span>
        {isShared ? <IconUsersGroup size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
        {isShared ? (
          <Trans>The customer reads this note. That cannot be changed later.</Trans>
        ) : (
          <Trans>The customer never sees this note.</Trans>
        )}
      </span>
    </div>
  )
}

function TypeChoice({ form, release }: OfForm & Pick<NoteDialogProps, 'release'>) {
  const { t } = useLingui()
  const { words } = useReleaseWords(release, [])
  return (
    <NativeSelect
      label={t`Type of note`}
      description={form.type?.help ? words.say(form.type.help, '') : undefined}
      value={form.draft.type}
      data-autofocus
      onChange={({ currentTarget: { value } }) => form.change({ type: value })}
      data={form.types.map(({ id, name }) => ({ value: id, label: words.say(name, id) }))}
    />
  )
}

/** The text as Markdown, and how it will be read. */
function Body({ form }: OfForm) {
  const { t } = useLingui()
  const [look, setLook] = useState<'write' | 'read'>('write')
  const { draft, change } = form
  return (
    <div className={classes.body}>
      <SegmentChoice
        label={t`Text`}
        className={classes.look}
        value={look}
        options={[
          { value: 'write', name: t`Write` },
          { value: 'read', name: t`Preview` },
        ]}
        onChange={setLook}
      />
      {look === 'read' ? (
        <div className={classes.preview}>
          {draft.body.trim() === '' ? <Trans>No text yet</Trans> : <Minutes text={draft.body} top={3} />}
        </div>
      ) : (
        <MentionField
          label={t`Text`}
          hint={t`Markdown. @ mentions somebody.`}
          isFirst={form.types.length === 0}
          value={draft.body}
          onChange={(body) => change({ body })}
          onMention={(person) => change({ mentions: [...draft.mentions, person] })}
          error={form.isEmpty ? t`Write something, or fill in a field.` : null}
        />
      )}
    </div>
  )
}

/** What it is about: a task, services; and whether it is escalated. */
function AboutFields({ form, engagement, release }: OfForm & Pick<NoteDialogProps, 'engagement' | 'release'>) {
  const { t } = useLingui()
  const { index, words } = useReleaseWords(release, engagement.tasks)
  const { draft, change, isCustomer } = form
  const inScope = new Set(engagement.scope.map(({ service }) => service))
  const services = release.services.filter(({ id, always }) => always || inScope.has(id))
  const tasks = engagement.tasks.filter(({ verdict, key }) => verdict !== 'does-not' || draft.tasks.includes(key))
  return (
    <div className={classes.about}>
      <NativeSelect
        label={t`About the task`}
        value={draft.tasks[0] ?? ''}
        onChange={({ currentTarget: { value } }) => change({ tasks: value === '' ? [] : [value] })}
        data={[
          { value: '', label: t`No task in particular` },
          ...tasks.map(({ key }) => ({ value: key, label: taskLabel(words, index, key) })),
        ]}
      />
      <Checkbox.Group
        label={t`About the services`}
        value={[...draft.services]}
        onChange={(chosen) => change({ services: chosen })}
      >
        <div className={classes.choices}>
          {services.map(({ id, name }) => (
            <Checkbox key={id} size="xs" value={id} label={words.say(name, id)} />
          ))}
        </div>
      </Checkbox.Group>
      {isCustomer ? null : (
        <Checkbox
          label={t`Escalate: whoever looks after the engagement has to see it`}
          checked={draft.escalated}
          onChange={({ currentTarget: { checked } }) => change({ escalated: checked })}
        />
      )}
    </div>
  )
}

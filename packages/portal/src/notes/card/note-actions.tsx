import type { NoteView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { ReasonDialog } from '../../components/reason-dialog/reason-dialog.tsx'
import { useSession } from '../../session/session-context.tsx'
import { noteCommandWords } from '../names/note-command-words.ts'
import { AmendDialog } from '../write/amend-dialog.tsx'
import { NextActionDialog } from '../write/next-action-dialog.tsx'

type Asked = 'amend' | 'next' | 'redact' | null

/** What can be done to a note: add to it, say what comes next, escalate it, take its words away. */
export function NoteActions({ note }: { readonly note: NoteView }) {
  const { t } = useLingui()
  const { person } = useSession()
  const [asked, ask] = useState<Asked>(null)
  const { mutate } = useLaterCommand(note.engagement, { words: noteCommandWords })
  if (note.redacted !== null) return null
  const of = { note: note.note, expectedRevision: note.revision }
  const isCustomer = person.kind === 'customer'
  const mayRedact = !isCustomer && (note.by === person.id || person.rights.includes('redact-notes'))
  const close = () => ask(null)
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`What can be done with this note`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask('amend')}>
            <Trans>Add to it</Trans>
          </Menu.Item>
          {isCustomer ? null : (
            <>
              <Menu.Item onClick={() => ask('next')}>
                <Trans>Set the next action</Trans>
              </Menu.Item>
              <Menu.Item onClick={() => mutate({ type: 'EscalateNote', escalated: !note.escalated, ...of })}>
                {note.escalated ? <Trans>Take the escalation off</Trans> : <Trans>Escalate</Trans>}
              </Menu.Item>
            </>
          )}
          {mayRedact ? (
            <Menu.Item color="red" onClick={() => ask('redact')}>
              <Trans>Take its words away</Trans>
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {asked === 'amend' ? <AmendDialog note={note} onClose={close} /> : null}
      {asked === 'next' ? <NextActionDialog note={note} onClose={close} /> : null}
      {asked === 'redact' ? (
        <ReasonDialog
          title={t`Take the words of this note away`}
          about={
            <Trans>Its text, its fields and what was added to it are erased for good. That it was written stays.</Trans>
          }
          initial=""
          submit={t`Take them away`}
          onSubmit={(reason) => mutate({ type: 'RedactNote', reason, ...of })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
